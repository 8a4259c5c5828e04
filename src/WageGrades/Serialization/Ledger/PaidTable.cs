using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The table of what was paid (已发工资): its columns, the rows read from it and written into it.</summary>
internal static class PaidTable
{
    private static readonly SheetColumn<PaidItem> Item =
        new(new PaidItemCell(ValueMap<string, ClauseId>.Empty), ColumnNeed.Key, "项目代码", "item", "条款", "clause");

    internal static readonly RowShape<Entry> Shape = new(
        new LocalizedText("已发工资", "what was paid"),
        () => new Entry(),
        columns =>
        {
            columns.Add(KeyColumns.Number(), each => each.Number, (each, number) => each with { Number = number });
            columns.Add(KeyColumns.Employer(ColumnNeed.Optional), each => each.Employer, (each, employer) => each with { Employer = employer });
            columns.Add<YearMonth>(new(MonthCell.Instance, ColumnNeed.Key, "所属月份", "month", "归属月份", "belongs to"),
                each => each.Month, (each, month) => each with { Month = month });
            columns.Add<YearMonth>(new(MonthCell.Instance, ColumnNeed.Key, "发放月份", "paid in"),
                each => each.PaidIn, (each, month) => each with { PaidIn = month });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Key, "批次", "batch", "发放批次"),
                each => each.Batch, (each, batch) => each with { Batch = batch });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Key, "行号", "row", "row id"), each => each.Id, (each, id) => each with { Id = id });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "冲销行号", "reverses"),
                each => each.Reverses, (each, id) => each with { Reverses = id });
            columns.AddFormed(Item, _ => Item.Format, each => new PaidItem(each.Clause));
            columns.AddMoney(new(NumberCell.SignedAmount, ColumnNeed.Key, "金额", "amount", "实发金额"),
                each => each.Amount, (each, amount) => each with { Amount = amount });
            var from = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "所属期间起", "due from"),
                each => each.From, (each, date) => each with { From = date });
            var through = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "所属期间止", "due through"),
                each => each.Through, (each, date) => each with { Through = date });
            return (row, each) =>
            {
                row.RequireOrder(from, each.From, through, each.Through);
                return each;
            };
        },
        "序号", "姓名", "项目名称", "个人社保", "个人公积金", "依据条款", "备注");

    /// <summary>Reads the rows, and the seal above them where there is one.</summary>
    /// <param name="source">The table.</param>
    /// <param name="items">The clause of each code of the payroll system.</param>
    /// <param name="scope">The names that are known.</param>
    /// <param name="findings">Where findings go.</param>
    internal static (List<PaidRow> Rows, LedgerSeal? Seal) Read(
        IRowSource source, IReadOnlyDictionary<string, ClauseId> items, RosterScope scope, TableFindings findings)
    {
        List<PaidRow> rows = [];
        PaidItemCell format = new(items);
        var sheet = TableSheet.Open(source, Shape, scope, findings);
        foreach (var row in sheet.Rows())
        {
            var each = Shape.Read(row);
            if (row.TryRead(Item, format, out var item) & row.Settle())
            {
                rows.Add(each.Of(item!.Clause));
            }
        }

        return (rows, LedgerSeal.Find(sheet.FirstCells));
    }

    internal static byte[] Write(PaidLedger ledger, Language language)
    {
        TableWriter writer = new(Shape, language) { Title = LedgerSeal.Of(ledger.Rows).In(language), Subject = nameof(ledger) };
        foreach (var row in ledger.Rows)
        {
            Shape.Write(writer, Entry.Of(row));
        }

        return writer.ToBytes();
    }

    /// <summary>What a row says.</summary>
    internal sealed record Entry
    {
        internal string Number { get; init; } = "";

        internal string Employer { get; init; } = "";

        internal YearMonth Month { get; init; }

        internal YearMonth PaidIn { get; init; }

        internal string Batch { get; init; } = "";

        internal string Id { get; init; } = "";

        internal string? Reverses { get; init; }

        internal ClauseId? Clause { get; init; }

        internal Money Amount { get; init; }

        internal LocalDate? From { get; init; }

        internal LocalDate? Through { get; init; }

        /// <summary>What was paid, of a row that was not refused.</summary>
        internal PaidRow Of(ClauseId? clause) => new(Id, new WorkerId(Number, Employer), Month, PaidIn, Batch, clause, Amount)
        {
            Reverses = Reverses,
            BelongsTo = From is { } begins && Through is { } ends ? DateSpan.Through(begins, ends) : null,
        };

        internal static Entry Of(PaidRow row) => new()
        {
            Number = row.Worker.Number,
            Employer = row.Worker.Employer,
            Month = row.Month,
            PaidIn = row.PaidIn,
            Batch = row.Batch,
            Id = row.Id,
            Reverses = row.Reverses,
            Clause = row.Clause,
            Amount = row.Amount,
            From = row.BelongsTo?.From,
            Through = row.BelongsTo?.LastDay,
        };
    }
}
