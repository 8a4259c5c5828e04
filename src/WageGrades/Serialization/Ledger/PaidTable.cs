using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The table of what was paid (已发工资): its columns, the rows read from it and written into it.</summary>
internal sealed class PaidTable
{
    private readonly TableColumn<string> number = KeyColumns.Number();
    private readonly TableColumn<string> employer = KeyColumns.Employer(ColumnNeed.Optional);
    private readonly TableColumn<YearMonth> month = new(MonthCell.Instance, ColumnNeed.Key, "所属月份", "month", "归属月份", "belongs to");
    private readonly TableColumn<YearMonth> paidIn = new(MonthCell.Instance, ColumnNeed.Key, "发放月份", "paid in");
    private readonly TableColumn<string> batch = new(TextCell.Plain, ColumnNeed.Key, "批次", "batch", "发放批次");
    private readonly TableColumn<string> id = new(TextCell.Plain, ColumnNeed.Key, "行号", "row", "row id");
    private readonly TableColumn<string> reverses = new(TextCell.Plain, ColumnNeed.Optional, "冲销行号", "reverses");
    private readonly TableColumn<PaidItem> item;
    private readonly TableColumn<LocalDate> periodFrom = new(DateCell.Instance, ColumnNeed.Optional, "所属期间起", "due from");
    private readonly TableColumn<LocalDate> periodThrough = new(DateCell.Instance, ColumnNeed.Optional, "所属期间止", "due through");
    private readonly TableColumn<decimal> amount = new(NumberCell.SignedAmount, ColumnNeed.Key, "金额", "amount", "实发金额");
    private readonly TableShape shape;

    internal PaidTable(IReadOnlyDictionary<string, ClauseId> items)
    {
        item = new(new PaidItemCell(items), ColumnNeed.Key, "项目代码", "item", "条款", "clause");
        shape = new TableShape(
            new LocalizedText("已发工资", "what was paid"),
            [number, employer, month, paidIn, batch, id, reverses, item, amount, periodFrom, periodThrough],
            "序号", "姓名", "项目名称", "个人社保", "个人公积金", "依据条款", "备注");
    }

    internal List<PaidRow> Read(Stream stream, RosterScope scope, TableFindings findings)
    {
        List<PaidRow> rows = [];
        foreach (var row in TableSheet.Open(stream, shape, scope, findings).Rows())
        {
            var whom = row.Text(employer);
            var reversed = row.OptionalText(reverses);
            var (first, last) = (row.Date(periodFrom), row.Date(periodThrough));
            row.RequireOrder(periodFrom, first, periodThrough, last);
            if (row.TryRead(number, out var who)
                & row.TryRead(month, out var belongs)
                & row.TryRead(paidIn, out var paid)
                & row.TryRead(batch, out var run)
                & row.TryRead(id, out var name)
                & row.TryRead(item, out var what)
                & row.TryRead(amount, out var sum)
                & row.Settle())
            {
                rows.Add(new PaidRow(name!, new WorkerId(who!, whom), belongs, paid, run!, what!.Clause, new Money(sum, scope.Currency)) 
                {
                    Reverses = reversed,
                    BelongsTo = first is { } begins && last is { } ends ? DateSpan.Through(begins, ends) : null,
                });
            }
        }

        return rows;
    }

    internal byte[] Write(PaidLedger ledger, Language language)
    {
        TableWriter writer = new(shape, language) { Title = LedgerSeal.Of(ledger.Rows).In(language), Subject = nameof(ledger) };
        foreach (var row in ledger.Rows)
        {
            writer.BeginRow();
            writer.Set(number, row.Worker.Number);
            writer.Set(employer, row.Worker.Employer);
            writer.Set(month, row.Month);
            writer.Set(paidIn, row.PaidIn);
            writer.Set(batch, row.Batch);
            writer.Set(id, row.Id);
            writer.Set(reverses, row.Reverses);
            writer.Set(item, new PaidItem(row.Clause));
            writer.Set(amount, row.Amount.Amount);
            writer.SetDate(periodFrom, row.BelongsTo?.From);
            writer.SetDate(periodThrough, row.BelongsTo?.LastDay);
        }

        return writer.ToBytes();
    }
}
