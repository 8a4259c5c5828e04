using System.Globalization;
using WageGrades.Bargaining;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Redline : IReport, IPicture
{
    /// <summary>The differences as a table with their prices, and a chart.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(
            [
                Words.Window(Second.FirstMonth, Second.LastMonth, Second.ByPerson.Count).In(language),
                Words.Explained.In(language),
                .. Second.Basis.MatchLines.Select(line => line.In(language)),
            ]),
        ];
        if (new[] { First, Second }.Any(report => !report.IsComplete || !report.IsFullyPriced))
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        if (Rows.Count == 0)
        {
            blocks.Add(new Paragraph(Words.Same.In(language)));
        }
        else
        {
            blocks.Add(RowTable(language));
            blocks.Add(new Figure(ToDrawing(language), Words.Picture(First.Title, Second.Title).In(language)));
            blocks.AddRange(new PriceReadings(Second).Blocks(Words.Clause, Rows.Select(row => (row.Name.In(language), ReadingOf(row))), language));
        }

        return new Document(language, Words.Title(First.Title, Second.Title).In(language), blocks);
    }

    /// <summary>Bars of the prices.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Words.Picture(First.Title, Second.Title).In(language),
        Second.Currency.In(language),
        [
            .. Rows.Select(row => new Bar(
                $"{row.Name.In(language)} {(row.Second ?? row.First)?.In(language)}".Trim(),
                row.RoundedPrice.Amount,
                CostText.Number(row.RoundedPrice))),
        ]);

    private Table RowTable(Language language) => new(
        [
            TableColumn.Text(Words.Clause.In(language)),
            TableColumn.Text(Words.Standing.In(language)),
            TableColumn.Text(First.Title.In(language)),
            TableColumn.Text(Second.Title.In(language)),
            TableColumn.Number(Words.InYear.In(language)),
            TableColumn.Number(Words.Whole(Second.Basis.Months == 12).In(language)),
            TableColumn.Number(Words.Touched.In(language)),
            TableColumn.Text(Words.From.In(language)),
            TableColumn.Text(Words.FirstAffected.In(language)),
        ],
        [
            .. Rows.Select(row => TableRow.Create(
                row.Name.In(language),
                row.Standing?.In(language) ?? "",
                Worded(row.First, row, language),
                Worded(row.Second, row, language),
                CostText.Number(row.InYearPrice),
                row.RoundedPrice.IsNegative ? TableCell.Alert(CostText.Number(row.RoundedPrice)) : CostText.Number(row.RoundedPrice),
                row.PeopleTouched.ToString(CultureInfo.InvariantCulture),
                row.From is { } from ? IsoDate.Of(from) : "",
                row.FirstAffected is { } month ? IsoDate.Of(month) : TableCell.Muted(Words.Nobody.In(language)))),
            TableRow.Total(
                Words.Difference.In(language),
                "",
                CostText.Number(First.FullYear),
                CostText.Number(Second.FullYear),
                CostText.Number(Second.InYear - First.InYear),
                CostText.Number(Difference),
                "",
                "",
                ""),
        ]);

    // The day is said where the two hold from different ones.
    private static TableCell Worded(ProposalChange? change, RedlineRow row, Language language)
    {
        if (change is null)
        {
            return TableCell.Muted(row.Kind is RedlineKind.Added or RedlineKind.Dropped ? Words.Nothing.In(language) : "");
        }

        var from = row.First is { } first && row.Second is { } second && first.From != second.From && change.From is { } day ? IsoDate.Of(day) : null;
        return Words.Since(new(change.In(Language.Chinese), change.In(Language.English)), from).In(language);
    }
}
