using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The cell × the factor.</summary>
internal sealed record IncreaseFactor(decimal Factor) : IncreaseNode
{
    public override Fraction After(Fraction cell, GradeCode grade, int step) => cell * Fraction.From(Factor);

    public override Fraction? Proportion => Fraction.From(Factor);

    public override string In(Language language) => $"× {Number(Factor)}";
}
