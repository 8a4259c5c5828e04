using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record WageTotalHeadroom : IReport
{
    /// <summary>Each budget year: budget, what counts, what does not, what does not say, and the headroom or why there is none.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new Paragraph(Words.Counts.In(language))];
        if (!AbilityToPay.IsWhole(Cost))
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(new Table(
            [
                TableColumn.Text(Words.Year.In(language)),
                TableColumn.Number(Words.Budget.In(language)),
                TableColumn.Number(Words.Beside.In(language)),
                TableColumn.Number(Words.InsideNow.In(language)),
                TableColumn.Number(Words.Inside.In(language)),
                TableColumn.Number(Words.Outside.In(language)),
                TableColumn.Number(Words.Open.In(language)),
                TableColumn.Number(Words.Left.In(language)),
            ],
            Rows.Select(row => TableRow.Create(
                $"{IsoDate.Of(row.Costed.FirstMonth)}–{IsoDate.Of(row.Costed.LastMonth)}",
                Number(row.Budget?.Amount),
                Number(row.Budget?.Beside),
                CostText.Number(row.Inside.Baseline),
                CostText.Number(row.Inside.Proposed),
                CostText.Number(row.Outside.Proposed),
                CostText.Number(row.Undeclared.Proposed),
                Left(row, language)))));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.Title(Cost.Title).In(language), blocks);
    }

    private string Number(decimal? amount) => amount is { } given ? CostText.Number(Cost.Currency.Of(given)) : "";

    private static TableCell Left(WageTotalRow row, Language language) => row.Headroom is not { } left
        ? TableCell.Alert(row.Why!.In(language))
        : left.Proposed.IsNegative ? TableCell.Alert(CostText.Number(left.Proposed)) : CostText.Number(left.Proposed);
}
