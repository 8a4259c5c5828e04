using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// The sixth stage: the caps of the month, then the floor under agreed pay, which compares with what clauses pay under those caps, then the caps of
/// the year, which hold for the top-up too.
/// </summary>
internal readonly struct CapStage(MonthCase month)
{
    internal ValueList<PayLine> Cap(ValueList<PayLine> lines) =>
        month.Plan.YearCaps.Count == 0 ? OfMonth(lines) : new YearCaps(month).Apply(OfMonth(lines));

    /// <summary>Without the caps of the year.</summary>
    internal ValueList<PayLine> OfMonth(ValueList<PayLine> lines)
    {
        var capped = CapSettlement.Apply(lines, month.Plan, CapPeriod.Month);
        return month.Schemes.AreNone ? capped : new SchemeFloor(month).AddTo(capped);
    }
}
