using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The cell + the amount.</summary>
internal sealed record IncreaseFlat(decimal Amount) : IncreaseNode
{
    public override Fraction After(Fraction cell, GradeCode grade, int step) => cell + Fraction.From(Amount);

    public override string In(Language language) => Amount < 0m ? Number(Amount) : $"+{Number(Amount)}";
}
