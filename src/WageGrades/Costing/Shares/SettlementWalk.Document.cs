using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record SettlementWalk : IReport, IPicture
{
    /// <summary>The walk as a table with the interaction, and a chart.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(
            [
                Words.Window(Frozen.FirstMonth, Frozen.LastMonth, Frozen.ByPerson.Count).In(language),
                Words.Explained.In(language),
                .. Moving.Basis.MatchLines.Select(line => line.In(language)),
            ]),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(RowTable(language));
        if (Years.Count > 2)
        {
            blocks.Add(new Heading(2, Words.ByYear.In(language)));
            blocks.Add(YearTable(language));
        }

        blocks.Add(new Figure(ToDrawing(language), Words.Picture(Frozen.Title).In(language)));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title(Frozen.Title).In(language), blocks);
    }

    /// <summary>Bars of the causes.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Words.Picture(Frozen.Title).In(language),
        Frozen.Currency.In(language),
        [.. Rows.Select(row => new Bar(Words.Name(row.Part).In(language), row.Amount.Amount, CostText.Number(row.Amount)))]);

    private Table RowTable(Language language)
    {
        var change = To - From;
        return new(
            [
                TableColumn.Text(Words.Cause.In(language)),
                TableColumn.Number(Words.InYear.In(language)),
                TableColumn.Number(Words.CarryOver.In(language)),
                TableColumn.Number(Words.Whole(Moving.Basis.Months == 12).In(language)),
                TableColumn.Number("%"),
                TableColumn.Number(Words.Alone.In(language)),
                TableColumn.Number(Words.Share.In(language)),
            ],
            [
                TableRow.Create(Words.From.In(language), "", "", CostText.Number(From), "", "", ""),
                .. Rows.Select(row => TableRow.Create(
                    Words.Name(row.Part).In(language),
                    CostText.Number(row.InYear),
                    CostText.Number(row.CarryOver),
                    CostText.Number(row.Amount),
                    CostText.Percent(row.Amount, From),
                    CostText.Number(row.Alone),
                    CostText.Number(row.Share))),
                TableRow.Total(
                    Words.To.In(language),
                    CostText.Number(Money.Sum(Rows.Select(row => row.InYear))),
                    CostText.Number(Money.Sum(Rows.Select(row => row.CarryOver))),
                    CostText.Number(To),
                    CostText.Percent(change, From),
                    "",
                    CostText.Number(change)),
                TableRow.Create(Words.Interaction.In(language), "", "", CostText.Number(Interaction), CostText.Percent(Interaction, From), "", ""),
                TableRow.Create(Words.Rounding.In(language), "", "", CostText.Number(Rounding), CostText.Percent(Rounding, From), "", ""),
            ]);
    }

    private Table YearTable(Language language) => new(
        [
            TableColumn.Text(Words.Cause.In(language)),
            .. Years.Select(year => TableColumn.Number($"{IsoDate.Of(year.FirstMonth)}–{IsoDate.Of(year.LastMonth)}")),
        ],
        [
            .. Rows.Select(row => TableRow.Create(
                [Words.Name(row.Part).In(language), .. row.ByYear.Select(year => (TableCell)CostText.Number(year))])),
            TableRow.Total(
            [
                Words.Change.In(language),
                .. Years.Select((_, year) => (TableCell)CostText.Number(Sum(Rows.Select(row => row.ByYear[year])))),
            ]),
        ]);
}
