using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A pay run (工资表) as rows of the ledger of what was paid (已付台账).</summary>
public static class PayRunLedger
{
    /// <summary>
    /// The payable statements as rows of a ledger, one a person and clause, and one more for each other time that lines of the clause belong to. Ids
    /// follow from batch, person, month and clause, so that the rows of a batch made twice are the same and count once. Statements that are not
    /// payable give no row.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="batch">The batch; not blank.</param>
    /// <param name="paidIn">The month in which it is paid; null: the run's own month.</param>
    /// <returns>The rows, ordered by worker id.</returns>
    public static IReadOnlyList<PaidRow> ToPaidRows(this PayRun run, string batch, YearMonth? paidIn = null)
    {
        Guard.NotNull(run);
        Guard.NotBlank(batch);
        return ValueList.Of(
            from statement in run.Statements
            where statement.IsPayable
            from due in ClauseDue.Of(statement)
            from part in Parts(statement, due)
            where !part.Amount.IsZero
            let item = part.BelongsTo is { } span ? $"{due.Clause.Id}@{IsoDate.Of(span.From)}" : due.Clause.Id.Value
            let id = BackPayRegister.RowId(batch, statement.Worker, run.Month, item)
            select new PaidRow(id, statement.Worker, run.Month, paidIn ?? run.Month, batch, due.Clause.Id, part.Amount) { BelongsTo = part.BelongsTo }
        );
    }

    /// <summary>A clause's due by the time it belongs to, the month itself first.</summary>
    private static IEnumerable<(DateSpan? BelongsTo, Money Amount)> Parts(PayStatement statement, ClauseDue due)
    {
        var others = statement.Lines
            .Where(line => line.Clause.Id == due.Clause.Id && line.BelongsTo is not null)
            .GroupBy(line => line.BelongsTo)
            .Select(lines => (BelongsTo: lines.Key, Amount: Money.Sum(lines.Select(line => line.Amount))))
            .ToList();
        return others.Prepend((null, others.Aggregate(due.Amount, (rest, other) => rest - other.Amount)));
    }
}
