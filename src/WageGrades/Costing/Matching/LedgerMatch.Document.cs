using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record LedgerMatch : IReport
{
    private const int MostPeople = 20;

    /// <summary>What is not explained, then by clause, month and person.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.Months(FirstMonth, LastMonth).In(language)),
            new Paragraph(
                Words.Unexplained(CostText.Number(Total.Unexplained), CostText.Percent(Total.Unexplained, Total.Paid.Abs())).In(language),
                Total.Unexplained.IsZero ? Emphasis.None : Emphasis.Alert),
        ];
        if (PeopleBlocked > 0)
        {
            blocks.Add(new Paragraph(Words.Blocked(PeopleBlocked).In(language), Emphasis.Alert));
        }

        if (ByItem.Count > 0)
        {
            Add(Words.ByItem, ByItem, hasTotal: true);
            Add(Words.ByMonth, ByMonth, hasTotal: true);
            return new Document(language, Words.Title.In(language), blocks);
        }

        Add(Words.ByClause, ByClause, hasTotal: true);
        Add(Words.ByMonth, ByMonth, hasTotal: true);
        Add(Words.ByPerson, [.. ByPerson.Take(MostPeople)], hasTotal: false);
        if (ByPerson.Count > MostPeople)
        {
            blocks.Add(new Paragraph(Words.Shown(MostPeople, ByPerson.Count).In(language)));
        }

        return new Document(language, Words.Title.In(language), blocks);

        void Add(LocalizedText heading, IReadOnlyList<MatchRow> rows, bool hasTotal)
        {
            blocks.Add(new Heading(2, heading.In(language)));
            blocks.Add(new Table(
                [
                    TableColumn.Text(Words.What.In(language)),
                    TableColumn.Number(Words.Paid.In(language)),
                    TableColumn.Number(Words.Modelled.In(language)),
                    TableColumn.Number(Words.Difference.In(language)),
                    TableColumn.Number(Words.NotExplained.In(language)),
                ],
                [
                    .. rows.Select(row => TableRow.Create([.. Cells(row, language)])),
                    .. hasTotal ? [TableRow.Total([.. Cells(Total, language)])] : Array.Empty<TableRow>(),
                ]));
        }
    }

    private static IEnumerable<TableCell> Cells(MatchRow row, Language language)
    {
        yield return row.Name.In(language);
        yield return CostText.Number(row.Paid);
        yield return CostText.Number(row.Modelled);
        yield return CostText.Number(row.Paid - row.Modelled);
        yield return row.Unexplained.IsZero ? CostText.Number(row.Unexplained) : TableCell.Alert(CostText.Number(row.Unexplained));
    }
}
