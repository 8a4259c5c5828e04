using WageGrades.Internal;

namespace WageGrades.Calculation;

public sealed partial record PayRun
{
    /// <summary>
    /// The payable statements as rows of a ledger, one a person and clause. Ids follow from batch, person, month and clause, so that the rows of a
    /// batch made twice are the same and count once. Statements that are not payable give no row.
    /// </summary>
    /// <param name="batch">The batch; not blank.</param>
    /// <param name="paidIn">The month in which it is paid; null: the run's own month.</param>
    /// <returns>The rows, ordered by worker id.</returns>
    public IReadOnlyList<PaidRow> ToPaidRows(string batch, YearMonth? paidIn = null)
    {
        Guard.NotBlank(batch);
        return ValueList.Of(
            from statement in Statements
            where statement.IsPayable
            from due in ClauseDue.Of(statement)
            where !due.Amount.IsZero
            let id = BackPayRegister.RowId(batch, statement.Worker, Month, due.Clause.Id.Value)
            select new PaidRow(id, statement.Worker, Month, paidIn ?? Month, batch, due.Clause.Id, due.Amount));
    }
}
