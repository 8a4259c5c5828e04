using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record FundStatement : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks = [Table(zh)];
        if (Owed.IsPositive)
        {
            blocks.Add(new Paragraph(zh ? $"尚欠 {Owed}，结转补发。" : $"{Owed} is still owed and carried over.", Emphasis.Alert));
        }

        if (Months.Sum(month => month.OpenClaims) is var open and > 0)
        {
            blocks.Add(new Paragraph(
                zh ? $"另有 {open} 笔支出金额待定，未计入。" : $"{open} claims have no amount yet and are not counted.", Emphasis.Alert));
        }

        return new Document(language, Fund.Name.In(language), blocks);
    }

    private Table Table(bool zh)
    {
        List<TableRow> rows = [];
        foreach (var year in Months.GroupBy(month => Fund.MonthsTo(month.Month) / 12))
        {
            rows.AddRange(year.Select(month => Row(IsoDate.Of(month.Month), [month], isTotal: false)));
            rows.Add(Row(zh ? $"第 {year.Key + 1} 年度" : $"Year {year.Key + 1}", [.. year], isTotal: true));
        }

        return new Table(
            [
                TableColumn.Text(zh ? "月份" : "Month"),
                TableColumn.Number(zh ? "期初余额" : "Opening"),
                TableColumn.Number(zh ? "到期收回" : "Expired"),
                TableColumn.Number(zh ? "拨入" : "Contributed"),
                TableColumn.Number(zh ? "当期应发" : "Claimed"),
                TableColumn.Number(zh ? "上期结转" : "Carried in"),
                TableColumn.Number(zh ? "实发" : "Paid"),
                TableColumn.Number(zh ? "不再补发" : "Lapsed"),
                TableColumn.Number(zh ? "期末余额" : "Closing"),
            ],
            rows);
    }

    private TableRow Row(string name, IReadOnlyList<FundMonth> months, bool isTotal)
    {
        var row = TableRow.Create(
            name,
            months[0].Opening.ToString(),
            Total(month => month.Expired),
            Total(month => month.Contributed),
            Total(month => month.Claimed),
            months[0].CarriedIn.ToString(),
            Total(month => month.Paid),
            Total(month => month.Lapsed),
            months[^1].Closing.ToString());
        return isTotal ? row with { IsTotal = true } : row;

        string Total(Func<FundMonth, Money> figure) =>
            months.Aggregate(Money.Zero(Currency), (sum, month) => sum + figure(month)).ToString();
    }
}
