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
        List<Block> blocks = [Table(language)];
        if (Owed.IsPositive)
        {
            blocks.Add(new Paragraph(Words.IsStillOwedAndCarried(Owed).In(language), Emphasis.Alert));
        }

        if (Months.Sum(month => month.OpenClaims) is var open and > 0)
        {
            blocks.Add(new Paragraph(
                Words.ClaimsHaveNoAmountYet(open).In(language), Emphasis.Alert));
        }

        return new Document(language, Fund.Name.In(language), blocks);
    }

    private Table Table(Language language)
    {
        List<TableRow> rows = [];
        foreach (var year in Months.GroupBy(month => Fund.MonthsTo(month.Month) / 12))
        {
            rows.AddRange(year.Select(month => Row(IsoDate.Of(month.Month), [month], isTotal: false, language)));
            rows.Add(Row(Words.Year(year.Key + 1).In(language), [.. year], isTotal: true, language));
        }

        return new Table(
            [
                TableColumn.Text(Words.Month.In(language)),
                TableColumn.Number(Words.Opening.In(language)),
                TableColumn.Number(Words.Expired.In(language)),
                TableColumn.Number(Words.Contributed.In(language)),
                TableColumn.Number(Words.Claimed.In(language)),
                TableColumn.Number(Words.CarriedIn.In(language)),
                TableColumn.Number(Words.Paid.In(language)),
                TableColumn.Number(Words.Lapsed.In(language)),
                TableColumn.Number(Words.Closing.In(language)),
            ],
            rows);
    }

    private TableRow Row(string name, IReadOnlyList<FundMonth> months, bool isTotal, Language language)
    {
        var row = TableRow.Create(
            name,
            months[0].Opening.In(language),
            Total(month => month.Expired),
            Total(month => month.Contributed),
            Total(month => month.Claimed),
            months[0].CarriedIn.In(language),
            Total(month => month.Paid),
            Total(month => month.Lapsed),
            months[^1].Closing.In(language));
        return isTotal ? row with { IsTotal = true } : row;

        string Total(Func<FundMonth, Money> figure) =>
            months.Aggregate(Money.Zero(Currency), (sum, month) => sum + figure(month)).In(language);
    }
}
