using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>Days of a month on which pieces are priced alike: one set of terms and one factor of the person's grade.</summary>
internal sealed class PieceRun(DateSpan span, PiecePay pay, Ratio factor, Finding? fault = null)
{
    internal DateSpan Span { get; } = span;

    internal PiecePay Pay { get; } = pay;

    internal Ratio Factor { get; } = factor;

    /// <summary>What keeps the factor from being known; or null.</summary>
    internal Finding? Fault { get; } = fault;
}
