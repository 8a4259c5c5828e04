using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>What few drafts have beside their amount, each as <see cref="DraftLine"/> says.</summary>
internal sealed record DraftTerms
{
    internal static readonly DraftTerms None = new();

    internal Ratio Factor { get; init; } = Ratio.One;

    internal DateSpan? BelongsTo { get; init; }

    internal LocalDate? JudgedOn { get; init; }

    internal RoundingRule? Rounding { get; init; }

    internal bool IsOvertime { get; init; }

    internal Finding? Fault { get; init; }
}
