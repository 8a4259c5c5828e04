using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What one person receives of money that looks at several people (分配结果): an amount, its exact value, and why.</summary>
/// <param name="Worker">Who receives it.</param>
/// <param name="Clause">The clause under which.</param>
/// <param name="DueOn">The day on which it fell due; for a pool the first of the month.</param>
/// <param name="Amount">What is paid.</param>
/// <param name="Exact">The exact share of a pool before it was split to the unit; of a fund's grant, the claim.</param>
/// <param name="Reason">How it came about: a <see cref="PoolTrace"/> or a <see cref="FundTrace"/>.</param>
public sealed partial record AllocatedShare(WorkerId Worker, ClauseId Clause, LocalDate DueOn, Money Amount, ExactAmount Exact, TraceStep Reason)
{
    /// <summary>Who receives it.</summary>
    public WorkerId Worker { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Worker);

    /// <summary>How it came about: a <see cref="PoolTrace"/> or a <see cref="FundTrace"/>.</summary>
    public TraceStep Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    /// <summary>What splitting to the unit added (+) or took (−), or what a fund could not pay (−).</summary>
    public ExactAmount Residual => Amount - Exact;

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {Clause}: {Amount}";
}
