using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <summary>The cell rounded between two stages.</summary>
internal sealed record IncreaseRounding(RoundingRule Rule) : IncreaseNode
{
    public override Fraction After(Fraction cell, GradeCode grade, int step) => Rule.Round(cell);

    public override string In(Language language) => Words(language, Rule.In(language), $"rounded {Rule.In(language)}");
}
