using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>One month of a projection (预测月份): what is paid, by clause, and who could not be settled.</summary>
public sealed record ProjectedMonth
{
    internal ProjectedMonth(PayRun run)
    {
        Month = run.Month;
        People = run.Statements.Count;
        Total = run.PayableTotal;
        ByClause = run.TotalsByClause;
        Unsettled = ValueList.Of(run.Unsettled.Select(statement => statement.Worker));
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>How many people are employed in it or are owed something.</summary>
    public int People { get; }

    /// <summary>The sum of the payable statements; of everybody only when <see cref="IsComplete"/>.</summary>
    public Money Total { get; }

    /// <summary>The same by clause; top-ups stand under their floor's id.</summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>The people whose statement is blocked or pending; they are not in the sums.</summary>
    public IReadOnlyList<Workforces.WorkerId> Unsettled { get; }

    /// <summary>True when everybody is in the sums.</summary>
    public bool IsComplete => Unsettled.Count == 0;

    /// <inheritdoc/>
    public override string ToString() => $"{IsoDate.Of(Month)}: {Total}{(IsComplete ? "" : $", {Unsettled.Count} of {People} not settled")}";
}
