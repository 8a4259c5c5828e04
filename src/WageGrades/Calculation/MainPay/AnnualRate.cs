using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What annual pay comes to on a day: the year's amount, what a month of it advances, how both came about.</summary>
internal sealed record AnnualRate(
    AnnualPay Terms,
    ExactAmount Year,
    ExactAmount Advance,
    Derivation Derivation,
    LineReason Pending = LineReason.None)
{
    /// <summary>The part of the year's amount that a whole year advances.</summary>
    internal ExactAmount Advanced => Advance * 12;
}
