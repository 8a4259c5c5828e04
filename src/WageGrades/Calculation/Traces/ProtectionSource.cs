using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Protected pay above a cell: what was granted on which day, and what is left of it.</summary>
internal sealed record ProtectionSource(LocalDate From, Money Granted, ExactAmount Left) : AmountSource
{
    internal override TraceStep Explain() => new ProtectionTrace(From, Granted, Left);
}
