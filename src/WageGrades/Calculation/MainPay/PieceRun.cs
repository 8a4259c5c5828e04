using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>Days of a month on which pieces are priced alike: one set of terms and one factor of the person's grade.</summary>
internal sealed class PieceRun(DateSpan span, PiecePay pay, Ratio factor)
{
    internal DateSpan Span { get; } = span;

    internal PiecePay Pay { get; } = pay;

    internal Ratio Factor { get; } = factor;
}
