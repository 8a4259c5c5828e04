using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record AbilityToPay : IReport
{
    /// <summary>Where the figures come from, the figures, and each indicator before and after; what is missing stands in its place by name.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new BulletList([Words.Source(Figures).In(language), Words.Assumed.In(language)])];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(new Table(
            [
                TableColumn.Text(Words.Figure.In(language)),
                TableColumn.Number(Words.Now.In(language)),
                .. Costs.Select(cost => TableColumn.Number(cost.Title.In(language))),
            ],
            [
                TableRow.Create(
                    [Words.Rise.In(language), "", .. Costs.Select(cost => (TableCell)CostText.Number(cost.LabourCost.FullYear.Difference))]),
                .. Rows.Select(row => TableRow.Create(
                    [Words.Name(row.Indicator).In(language), Cell(row.Before, language), .. row.After.Select(value => Cell(value, language))])),
            ]));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.Title.In(language), blocks);
    }

    private static TableCell Cell(AbilityValue value, Language language) =>
        value.Value is { } share ? $"{CostText.Percent(share)}%" : TableCell.Alert(value.Lacks!.In(language));
}
