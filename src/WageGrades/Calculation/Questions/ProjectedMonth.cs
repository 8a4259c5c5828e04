using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>One month of a projection (预测月份): what is paid, by clause, and who could not be settled.</summary>
public sealed partial record ProjectedMonth
{
    internal ProjectedMonth(PayRun run, SumBound bound)
    {
        Month = run.Month;
        People = run.Statements.Count;
        // What fits beside the months before counts; of statements with something open, what fits beside the payable ones.
        var statements = run.Statements.OrderByDescending(statement => statement.IsPayable).Select(bound.Take).ToList();
        var counted = statements.Where(statement => statement.IsPayable || bound.TryTake(SumBound.MovedBy(statement))).ToList();
        Total = counted.Aggregate(Money.Zero(run.Currency), (sum, statement) => sum + statement.SettledSoFar);
        ByClause = ValueMap.Of(counted
            .SelectMany(statement => statement.Lines)
            .GroupBy(line => line.Clause.Id)
            .Select(lines => KeyValuePair.Create(lines.Key, Money.Sum(lines.Select(line => line.Amount)))));
        Open = ValueList.Of(statements.OrderBy(statement => statement.Worker).Select(OpenMonth.Of).OfType<OpenMonth>());
        Unsettled = ValueList.Of(Open.Select(open => open.Worker));
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>How many people are employed in it or are owed something.</summary>
    public int People { get; }

    /// <summary>The sum of everything settled, also of people of whom something is open; the whole only when <see cref="IsComplete"/>.</summary>
    public Money Total { get; }

    /// <summary>The same by clause; top-ups stand under their floor's id.</summary>
    public IReadOnlyDictionary<ClauseId, Money> ByClause { get; }

    /// <summary>What the sums lack: the statements that are blocked or pending, with the reasons.</summary>
    public IReadOnlyList<OpenMonth> Open { get; }

    /// <summary>The people whose statement is blocked or pending; of them only what is settled is in the sums.</summary>
    public IReadOnlyList<Workforces.WorkerId> Unsettled { get; }

    /// <summary>True when nothing is open, so that the sums are whole.</summary>
    public bool IsComplete => Unsettled.Count == 0;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{IsoDate.Of(Month)}: {Total}{(IsComplete ? "" : $" (partial), {Unsettled.Count} of {People} not settled")}";
}
