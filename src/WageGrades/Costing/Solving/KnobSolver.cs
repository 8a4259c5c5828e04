using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// A question with its free number named (按预算倒推): between which values, in what steps, subject to what. Immutable. Costs are taken to rise with the
/// number unless a value that is tried says otherwise; then, or when asked, every value is costed.
/// </summary>
/// <example>
/// The largest percentage within 300,000 a year that gives everybody 150 yuan a month:
/// <c>offer.Solve(workforce).Percent("base-pay").Subject(SolveCondition.CostAtMost(300_000m), SolveCondition.EveryoneAtLeast(150m)).Largest()</c>.
/// </example>
public sealed class KnobSolver
{
    private readonly Workforce workforce;
    private readonly CostBasis basis;
    private readonly SolveKnob knob;

    internal KnobSolver(Workforce workforce, CostBasis basis, SolveKnob knob) => (this.workforce, this.basis, this.knob) = (workforce, basis, knob);

    private IReadOnlyList<SolveCondition> Conditions { get; init => field = ValueList.Of(value); } = [];

    private bool IsScanned { get; init; }

    private bool IsInYear { get; init; }

    private IProgress<SolveProgress>? Progress { get; init; }

    private CancellationToken Cancel { get; init; }

    /// <summary>The values looked at, both included. A first day has its months already.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The most, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The most is below the least, or the lattice has more than a million values.</exception>
    public KnobSolver Between(decimal least, decimal most) => Copy(other: knob.Between(least, most));

    /// <summary>How far one value lies from the next.</summary>
    /// <param name="step">The step, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero, or the lattice has more than a million values.</exception>
    public KnobSolver InStepsOf(decimal step) => Copy(other: knob.InStepsOf(step));

    /// <summary>Further conditions that the value has to satisfy beside the budget.</summary>
    /// <param name="conditions">The conditions; those given before stay.</param>
    public KnobSolver Subject(params IEnumerable<SolveCondition> conditions) => Copy(conditions: [.. Conditions, .. Guard.Each(conditions)]);

    /// <summary>Every value is costed, so that the answer knows for certain whether costs rise.</summary>
    public KnobSolver Scanned() => Copy(isScanned: true);

    /// <summary>A budget bounds the months within the first budget year instead of all months costed.</summary>
    public KnobSolver InYear() => Copy(isInYear: true);

    /// <summary>Whom to tell after each costing, and whether to go on.</summary>
    /// <param name="progress">Who is told, on the thread that solves; null: nobody.</param>
    /// <param name="cancel">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public KnobSolver Reporting(IProgress<SolveProgress>? progress, CancellationToken cancel = default) => Copy(progress: progress, cancel: cancel);

    /// <summary>The largest value that a budget bears; of a first day, the earliest.</summary>
    /// <param name="budget">The budget in the agreement's currency, for all months costed or, after <see cref="InYear"/>, for those of the first
    /// budget year.</param>
    /// <returns>The answer with its cost, the next value and its cost.</returns>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public Solution AtMost(decimal budget) =>
        Subject(IsInYear ? SolveCondition.InYearCostAtMost(budget) : SolveCondition.CostAtMost(budget)).Largest();

    /// <summary>The largest value that satisfies every condition; of a first day, the earliest.</summary>
    /// <returns>The answer with its cost, the next value and its cost; without conditions the end of the range.</returns>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public Solution Largest() => Search().Find(isLargest: true);

    /// <summary>The smallest value that satisfies every condition; of a first day, the latest.</summary>
    /// <returns>The answer with its cost, the value before it and its cost; without conditions the beginning of the range.</returns>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public Solution Smallest() => Search().Find(isLargest: false);

    private SolveSearch Search()
    {
        var first = basis.FirstMonth ?? new[] { knob.At(0), knob.At(knob.Last) }.Min(CostWindow.FirstMonthOf);
        return new(knob, Conditions, IsScanned, new CostRuns(workforce, basis with { FirstMonth = first }, Progress, cancel: Cancel));
    }

    private KnobSolver Copy(
        SolveKnob? other = null, IReadOnlyList<SolveCondition>? conditions = null, bool? isScanned = null, bool? isInYear = null,
        IProgress<SolveProgress>? progress = null, CancellationToken? cancel = null) => new(workforce, basis, other ?? knob)
        {
            Conditions = conditions ?? Conditions,
            IsScanned = isScanned ?? IsScanned,
            IsInYear = isInYear ?? IsInYear,
            Progress = progress ?? Progress,
            Cancel = cancel ?? Cancel,
        };
}
