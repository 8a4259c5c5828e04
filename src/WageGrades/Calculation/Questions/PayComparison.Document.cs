using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayComparison : IReport, IPicture
{
    /// <summary>The comparison: both totals, a picture, and the difference by cause and clause.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(
                Words.Totals(
                    IsoDate.Of(Before.Month), Before.SettledSoFar, IsoDate.Of(After.Month), After.SettledSoFar, Difference, BackPaid).In(language)
            ),
        ];
        if (!IsComplete)
        {
            blocks.Add(
                new Paragraph(
                    Words.AStatementIsNotPayable.In(language),
                    Emphasis.Alert));
        }

        if (Bars.Count == 0)
        {
            blocks.Add(new Paragraph(Words.NothingChanged.In(language)));
            return new Document(language, Title(language), blocks);
        }

        blocks.Add(new Figure(ToDrawing(language), Words.DifferenceByCause.In(language)));
        blocks.Add(new Table(
            [
                TableColumn.Text(Words.Cause.In(language)),
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Item.In(language)),
                TableColumn.Number(Words.Difference.In(language)),
            ],
            Changes.OrderBy(change => change.Cause).Select(change => TableRow.Create(
                    NameOf(change.Cause).In(language),
                    change.Clause?.ToString() ?? "",
                    change.Clause is null ? "" : change.Heading.In(language),
                    change.Amount.IsNegative ? TableCell.Alert(change.Amount.In(language)) : change.Amount.In(language)))
                .Append(TableRow.Total(Words.Total.In(language), "", "", Difference.In(language)))));
        return new Document(language, Title(language), blocks);
    }

    /// <summary>A bar for each cause.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Title(language),
        Difference.HasCurrency ? Difference.Currency.In(language) : "",
        [.. Bars.Select(bar => new Bar(bar.Heading.In(language), bar.Amount.Amount, bar.Amount.In(language)))]);

    private bool BackPaid => Bars.Any(bar => bar.Cause == PayChangeCause.BackPay);

    private string Title(Language language) => Words.WhyPayChanged(After.Worker).In(language);
}
