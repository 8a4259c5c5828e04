using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CellCostReport : IReport
{
    /// <summary>The cost between its ends, clause by clause with what is known of each, and base pay row by row.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.Basis(this).In(language)),
            new Paragraph(Words.Result(this).In(language), Difference.IsOpen ? Emphasis.Alert : Emphasis.Strong),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial(Counts.People - PeopleCosted, Counts.NotCounted).In(language), Emphasis.Alert));
        }

        blocks.Add(new Heading(2, Words.ByClause.In(language)));
        blocks.Add(ClauseTable(language));
        if (ByCell.Count > 0)
        {
            blocks.Add(new Heading(2, Words.ByCell.In(language)));
            blocks.Add(CellTable(language));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.Title(Proposal).In(language), blocks);
    }

    private Table ClauseTable(Language language) => new(
        [
            TableColumn.Text(Words.Clause.In(language)),
            TableColumn.Text(Words.Knowledge.In(language)),
            TableColumn.Number(Words.Least.In(language)),
            TableColumn.Number(Words.Most.In(language)),
            TableColumn.Number(Words.InYearOf.In(language)),
            TableColumn.Text(Words.Why.In(language)),
        ],
        [
            .. ByClause.Select(clause => TableRow.Create(
                $"{clause.Clause} {clause.Heading.In(language)}".Trim(),
                Words.Of(clause.Knowledge).In(language),
                End(clause.Difference.Least, language),
                End(clause.Difference.Most, language),
                Both(clause.InYear, language),
                clause.Why.In(language))),
            TableRow.Total(
                Words.Total.In(language),
                "",
                End(Difference.Least, language),
                End(Difference.Most, language),
                Both(InYear, language),
                ""),
        ]);

    private Table CellTable(Language language) => new(
        [
            TableColumn.Text(Words.Cell.In(language)),
            TableColumn.Number(Words.People.In(language)),
            TableColumn.Number(Words.Now.In(language)),
            TableColumn.Number(Words.Proposed.In(language)),
            TableColumn.Number(Words.More.In(language)),
        ],
        ByCell.Select(cell => TableRow.Create(
            cell.Count.Place,
            cell.Count.People.ToString(CultureInfo.InvariantCulture),
            CostText.Number(cell.BasePay.FullYear.Baseline),
            CostText.Number(cell.BasePay.FullYear.Proposed),
            CostText.Number(cell.BasePay.FullYear.Difference))));

    private static string Both(CostBound bound, Language language) =>
        bound.IsExact ? End(bound.Least, language) : Words.Range(End(bound.Least, language), End(bound.Most, language)).In(language);

    private static string End(Money? end, Language language) => end is { } amount ? CostText.Number(amount) : Words.NotTold.In(language);
}
