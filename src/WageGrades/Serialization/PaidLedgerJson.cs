using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What was paid, as a JSON document (已发工资台账文件) that begins with <c>"format": "wagegrades/paid-ledger/1"</c>.</summary>
/// <remarks>
/// Reading never throws for what a document holds: faults are findings with path, line and column, and sound rows are kept. A ledger that was
/// written reads back equal.
/// </remarks>
public static class PaidLedgerJson
{
    private static readonly ObjectShape<Line> RowShape = new("paid-row", "One amount that was paid.", table =>
    {
        var id = table.Required("id", JsonShape.Text, row => row.Id, "The row's id, unique in the ledger.");
        var worker = table.Required("worker", JsonShape.Text, row => row.Worker, "The staff number.");
        var employer = table.Optional("employer", PlainShapes.AnyText, row => row.Employer, "", "The employer; left out where there is only one.");
        var month = table.Required("month", JsonShape.Month, row => row.Month, "The month the pay belongs to.");
        var paidIn = table.Required("paidIn", JsonShape.Month, row => row.PaidIn, "The month in which it was paid.");
        var batch = table.Required("batch", JsonShape.Text, row => row.Batch, "The pay run.");
        var clause = table.Optional(
            "clause", PlainShapes.Id, row => row.Clause, "The clause paid, or a floor's id; left out for a payment on account.");
        var amount = table.Required("amount", JsonShape.Number, row => row.Amount,
            "The amount in the ledger's currency; below zero what was taken back.");
        var reverses = table.Optional("reverses", JsonShape.Text, row => row.Reverses, "The id of the row that this one reverses.");
        var belongsTo = table.Optional(
            "belongsTo", DayShapes.Span, row => row.BelongsTo, "The time for which it was due, where that is not the month itself.");
        table.Rule([amount], values => Money.IsInRange(amount.In(values)) ? null : new Wording("金额超出范围", "the amount is out of range"));
        return values => new(
            id.In(values), worker.In(values), employer.In(values), month.In(values), paidIn.In(values), batch.In(values), clause.In(values),
            amount.In(values), reverses.In(values), belongsTo.In(values));
    });

    private static readonly JsonFormat<Content> Format = new(
        "wagegrades/paid-ledger", version: 1, "WageGrades ledger of what was paid", new ObjectShape<Content>("paid-ledger", "What was paid.", table =>
    {
        var currency = table.Required("currency", PlainShapes.Currency, content => content.Currency, "The currency of every amount.", Currency.Cny);
        var rows = table.Required("rows", JsonShape.List(RowShape), content => content.Rows, "The rows.", ValueList<Line>.Empty);
        return values => new(currency.In(values), rows.In(values));
    }));

    /// <summary>The JSON Schema (draft 2020-12) of the documents, as published in <c>docs/schemas/paid-ledger-1.schema.json</c>.</summary>
    public static string Schema { get; } = JsonPrinter.Print(Format.Schema());

    /// <summary>Reads a ledger.</summary>
    /// <param name="json">The document's text.</param>
    /// <param name="file">The name of the file, which the findings then carry; or null.</param>
    /// <returns>The ledger of the sound rows, and what is wrong with the others.</returns>
    public static Reading<PaidLedger> Read(string json, string? file = null)
    {
        var isRead = Format.TryRead(JsonTree.Parse(Guard.NotNull(json)), known: null, out var reading, out var content);
        var faults = reading.Faults.ToFindings(file);
        if (!isRead)
        {
            return new Reading<PaidLedger>(PaidLedger.Empty(Currency.Cny), faults);
        }

        var imported = PaidLedger.Empty(content!.Currency).Import(content.Rows.Select(row => row.In(content.Currency)));
        return new Reading<PaidLedger>(imported.Value,
            FindingList.Of(faults.Concat(imported.Findings.Select(finding => finding with { File = file }))));
    }

    /// <summary>Writes a ledger: UTF-8 text with line feeds, rows ordered by id.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The document, ending in a line feed.</returns>
    public static string Write(PaidLedger ledger) =>
        JsonPrinter.Print(Format.Write(new Content(Guard.NotNull(ledger).Currency, ValueList.Of(ledger.Rows.Select(Line.Of)))));

    private sealed record Content(Currency Currency, IReadOnlyList<Line> Rows);

    private sealed record Line(
        string Id, string Worker, string Employer, YearMonth Month, YearMonth PaidIn, string Batch, ClauseId? Clause, decimal Amount,
            string? Reverses, DateSpan? BelongsTo)
    {
        internal static Line Of(PaidRow row) => new(
            row.Id, row.Worker.Number, row.Worker.Employer, row.Month, row.PaidIn, row.Batch, row.Clause, row.Amount.Amount, row.Reverses,
                row.BelongsTo);

        internal PaidRow In(Currency currency) =>
            new(Id, new WorkerId(Worker, Employer), Month, PaidIn, Batch, Clause, new Money(Amount, currency)) { Reverses = Reverses, BelongsTo =
                BelongsTo };
    }
}
