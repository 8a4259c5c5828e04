using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ClausePrices : IReport, IPicture
{
    /// <summary>The prices in every way of asking, the interaction, the shares in other units.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new BulletList(BasisLines(language))];
        if (!Whole.IsComplete || !Whole.IsFullyPriced)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(PriceTable(language));
        blocks.Add(new Figure(ToDrawing(language), Words.Picture(Whole.Title).In(language)));
        blocks.Add(new Heading(2, PriceWords.PerUnit.In(language)));
        blocks.Add(UnitTable(language));
        if (Whole.Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Whole.Findings.Capped(20), language));
        }

        return new Document(language, Words.Title(Whole.Title).In(language), blocks);
    }

    /// <summary>Bars of the shares.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Words.Picture(Whole.Title).In(language),
        Whole.Currency.In(language),
        [.. Parts.Select(part => new Bar(part.Name.In(language), part.RoundedShare.Amount, CostText.Number(part.RoundedShare)))]);

    private IEnumerable<string> BasisLines(Language language)
    {
        yield return Words.Window(Whole.FirstMonth, Whole.LastMonth, People).In(language);
        yield return Words.Explained.In(language);
        yield return Words.Ranged.In(language);
        if (IsGrouped)
        {
            yield return Words.Grouped.In(language);
        }

        yield return Readings.Base.In(language);
        foreach (var line in Whole.Basis.MatchLines)
        {
            yield return line.In(language);
        }
    }

    private Table PriceTable(Language language)
    {
        var zero = Money.Zero(Whole.Currency);
        return new(
            [
                TableColumn.Text(Words.Part.In(language)),
                TableColumn.Number(Words.Alone.In(language)),
                TableColumn.Number(Words.LastIn.In(language)),
                TableColumn.Number(Words.InOrder.In(language)),
                TableColumn.Number(Words.Share.In(language)),
                TableColumn.Number(Words.Range.In(language)),
            ],
            [
                .. Parts.SelectMany(part => Rows(part, language)),
                TableRow.Create(
                    Words.Interaction.In(language),
                    CostText.Number(Interaction),
                    CostText.Number(Total - Money.Sum([zero, .. Parts.Select(part => part.LastIn)])),
                    CostText.Number(zero),
                    CostText.Number(zero),
                    ""),
                TableRow.Total([Words.Total.In(language), .. Enumerable.Repeat<TableCell>(CostText.Number(Total), 4), ""]),
            ]);
    }

    private static IEnumerable<TableRow> Rows(ClausePrice part, Language language) =>
    [
        TableRow.Create(
            part.Name.In(language),
            CostText.Number(part.Alone),
            CostText.Number(part.LastIn),
            CostText.Number(part.InOrder),
            CostText.Number(part.RoundedShare),
            part.Least == part.Most ? "" : $"{CostText.Number(part.Least)} – {CostText.Number(part.Most)}"),
        .. part.Members.Select(member => TableRow.Create(
            Words.OfThis(member.Name).In(language), CostText.Number(member.Alone), "", "", CostText.Number(member.RoundedShare), "")),
    ];

    private Table UnitTable(Language language) =>
        PriceReadings.Table(Words.Part, Parts.Select(part => (part.Name.In(language), ReadingOf(part))), language);
}
