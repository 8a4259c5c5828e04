using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// A question with its free number named, asked of counts of cells (按人数表倒推): between which values, in what steps. Immutable. What a value may cost is
/// taken to rise with the number unless a value that is tried says otherwise; then, or when asked, every value is costed.
/// </summary>
/// <example><c>offer.Solve(counts).Percent("base-pay").Between(0m, 10m).AtMost(300_000m)</c>.</example>
public sealed class CellKnobSolver
{
    private readonly CellCounts counts;
    private readonly CostBasis basis;
    private readonly SolveKnob knob;

    internal CellKnobSolver(CellCounts counts, CostBasis basis, SolveKnob knob) => (this.counts, this.basis, this.knob) = (counts, basis, knob);

    private bool IsScanned { get; init; }

    private bool IsInYear { get; init; }

    private IProgress<SolveProgress>? Progress { get; init; }

    private CancellationToken Cancel { get; init; }

    /// <summary>The values looked at, both included. A first day has its months already.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The most, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The most is below the least, or the lattice has more than a million values.</exception>
    public CellKnobSolver Between(decimal least, decimal most) => Copy(other: knob.Between(least, most));

    /// <summary>How far one value lies from the next.</summary>
    /// <param name="step">The step, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above zero, or the lattice has more than a million values.</exception>
    public CellKnobSolver InStepsOf(decimal step) => Copy(other: knob.InStepsOf(step));

    /// <summary>Every value is costed, so that the answer knows for certain whether costs rise.</summary>
    public CellKnobSolver Scanned() => Copy(isScanned: true);

    /// <summary>The budget bounds the months within the first budget year instead of all months costed.</summary>
    public CellKnobSolver InYear() => Copy(isInYear: true);

    /// <summary>Whom to tell after each costing, and whether to go on.</summary>
    /// <param name="progress">Who is told, on the thread that solves; null: nobody.</param>
    /// <param name="cancel">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public CellKnobSolver Reporting(IProgress<SolveProgress>? progress, CancellationToken cancel = default) =>
        Copy(progress: progress, cancel: cancel);

    /// <summary>The largest value that a budget surely bears, whoever the people are, and the largest that it may bear; of a first day, the
    /// earliest.</summary>
    /// <param name="budget">The budget in the agreement's currency, below 10^16 either side of zero, for all months costed or, after
    /// <see cref="InYear"/>, for those of the first budget year.</param>
    /// <returns>Both values with what they and the next ones may cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The budget is out of the range of money.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public CellSolution AtMost(decimal budget)
    {
        var first = basis.FirstMonth ?? new[] { knob.At(0), knob.At(knob.Last) }.Min(CostWindow.FirstMonthOf);
        CellRuns runs = new(counts, basis with { FirstMonth = first }, Progress, Cancel);
        return new CellSolveSearch(knob, Money.Payable(budget), IsInYear, IsScanned, runs).Find();
    }

    private CellKnobSolver Copy(
        SolveKnob? other = null, bool? isScanned = null, bool? isInYear = null,
        IProgress<SolveProgress>? progress = null, CancellationToken? cancel = null) => new(counts, basis, other ?? knob)
        {
            IsScanned = isScanned ?? IsScanned,
            IsInYear = isInYear ?? IsInYear,
            Progress = progress ?? Progress,
            Cancel = cancel ?? Cancel,
        };
}
