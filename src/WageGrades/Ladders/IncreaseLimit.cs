using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Ladders;

/// <summary>The cell, but not below (a floor) or not above (a cap) the amount.</summary>
internal sealed record IncreaseLimit(bool IsFloor, decimal Amount) : IncreaseNode
{
    public override Fraction After(Fraction cell, GradeCode grade, int step) =>
        IsFloor ? Fraction.Max(cell, Fraction.From(Amount)) : Fraction.Min(cell, Fraction.From(Amount));

    public override string In(Language language) =>
        IsFloor
            ? Words(language, $"不低于 {Number(Amount)}", $"not below {Number(Amount)}")
            : Words(language, $"{Number(Amount)} 封顶", $"capped at {Number(Amount)}");
}
