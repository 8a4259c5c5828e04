using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What one person receives of money that looks at several people (分配结果): an amount, its exact value, and why.</summary>
public sealed partial record AllocatedShare
{
    internal AllocatedShare(WorkerId worker, ClauseId clause, LocalDate dueOn, Money amount, ExactAmount exact, AmountSource source) =>
        (Worker, Clause, DueOn, Amount, Exact, Source) = (Guard.NotNull(worker), clause, dueOn, amount, exact, source);

    /// <summary>Who receives it.</summary>
    public WorkerId Worker { get; }

    /// <summary>The clause under which.</summary>
    public ClauseId Clause { get; }

    /// <summary>The day on which it fell due; for a pool the first of the month.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is paid.</summary>
    public Money Amount { get; }

    /// <summary>The exact share of a pool before it was split to the unit; of a fund's grant, the claim.</summary>
    public ExactAmount Exact { get; }

    /// <summary>How it came about, in words: the weight in a pool, or the claim on a fund.</summary>
    public TraceStep Reason => Source.Explain();

    /// <summary>What splitting to the unit added (+) or took (−), or what a fund could not pay (−).</summary>
    public ExactAmount Residual => Amount - Exact;

    /// <summary>How it came about, as data: a <see cref="PoolSource"/> or a <see cref="FundSource"/>.</summary>
    internal AmountSource Source { get; }

    /// <summary>Whether a fund grants it, under the name that the fund has.</summary>
    internal bool IsOf(AwardFund fund) => Source is FundSource source && source.Fund == fund.Id && ReferenceEquals(source.Name, fund.Name);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker} {Clause}: {Amount}";
}
