using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CellComparison : IReport
{
    /// <summary>The window, each proposal's cost between its ends, what it costs above the first, and clause by clause.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new Paragraph(Words.Window(Reports[0]).In(language))];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(TotalsTable(language));
        blocks.Add(new Heading(2, Words.ByClause.In(language)));
        blocks.Add(new Table(
            [TableColumn.Text(Words.Clause.In(language)), .. Reports.Select(report => TableColumn.Number(report.Proposal))],
            [
                .. ByClause.Select(row => TableRow.Create([row.Name.In(language), .. row.Bounds.Select(bound => Both(bound, language))])),
                TableRow.Total([Total.Name.In(language), .. Total.Bounds.Select(bound => Both(bound, language))]),
            ]));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title.In(language), blocks);
    }

    private Table TotalsTable(Language language) => new(
        [
            TableColumn.Text(Words.Proposal.In(language)),
            TableColumn.Number(Words.Cost.In(language)),
            TableColumn.Number(Words.InYear.In(language)),
            TableColumn.Number(Words.Above(LocalizedText.Same(Reports[0].Proposal)).In(language)),
            TableColumn.Text(Words.Verdict.In(language)),
        ],
        Reports.Select((report, at) => TableRow.Create(
            report.Proposal,
            Both(report.Difference, language),
            Both(report.InYear, language),
            at == 0 ? "" : Both(Differences[at - 1].FullYear, language),
            at == 0 ? "" : Words.Order(Differences[at - 1].Order).In(language))));

    private static string Both(CostBound bound, Language language) =>
        bound.IsExact ? End(bound.Least, language) : Words.Range(End(bound.Least, language), End(bound.Most, language)).In(language);

    private static string End(Money? end, Language language) => end is { } amount ? CostText.Number(amount) : Words.NotTold.In(language);
}
