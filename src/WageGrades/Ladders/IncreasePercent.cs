using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The cell × (1 + percent / 100).</summary>
internal sealed record IncreasePercent(decimal Percent) : IncreaseNode
{
    public override Fraction After(Fraction cell, GradeCode grade, int step) => cell + (cell * Fraction.From(Percent) / 100);

    public override Fraction? Proportion => Fraction.One + (Fraction.From(Percent) / 100);

    public override string In(Language language) => $"{Number(Percent)}{(language == Language.Chinese ? "%" : " %")}";
}
