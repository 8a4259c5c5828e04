using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ProposalComparison : IReport, IPicture
{
    private const int MostPeople = 20;

    /// <summary>The comparison: the basis, totals, a chart, the breakdowns side by side, and who gains most under which.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new BulletList(BasisLines(language))];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(TotalsTable(language));
        blocks.Add(new Figure(ToDrawing(language), Words.PictureTitle(IsFullYear).In(language)));
        blocks.AddRange(new PriceReadings(Reports[0]).Blocks(
            Words.Proposal, Reports.Select(report => (report.Title.In(language), report.Reading)), language));
        blocks.AddRange(Breakdown(Words.ByClause, Words.Clause, ByClauseAndRounding(), language));
        blocks.AddRange(Breakdown(Words.ByGrade, Words.Grade, ByGrade, language, hasTotal: false));
        blocks.AddRange(Breakdown(Words.ByPayer, Words.Payer, ByPayer, language));
        blocks.AddRange(Breakdown(Words.ByNature, Words.Nature, ByNature, language));
        blocks.AddRange(Breakdown(Words.ByYear, Words.Year, ByYear, language));
        blocks.Add(new Heading(2, Words.WhoGainsMost.In(language)));
        var alike = People.Count(person => person.BestUnder.Count > 1);
        if (alike > 0)
        {
            blocks.Add(new Paragraph(Words.Alike(alike).In(language)));
        }

        var most = People.Where(person => !person.Spread.IsZero).OrderByDescending(person => person.Spread).Take(MostPeople).ToList();
        if (most.Count > 0)
        {
            blocks.Add(new Paragraph(Words.Shown(most.Count, People.Count).In(language)));
            blocks.Add(PeopleTable(most, language));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title.In(language), blocks);
    }

    /// <summary>Bars of the cost by clause, a colour for each proposal; clauses that none of them changes are left out.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => GroupedBarChart.Draw(
        Words.PictureTitle(IsFullYear).In(language),
        Reports[0].Currency.In(language),
        [.. Reports.Select(report => report.Title.In(language))],
        [
            .. ByClause.Where(clause => clause.Figures.Any(figure => !figure.Difference.IsZero)).Append(Total).Select(row => new BarGroup(
                row.Name.In(language),
                ValueList.Of(row.Figures.Select(figure => (figure.Difference.Amount, CostText.Number(figure.Difference)))))),
        ]);

    private bool IsFullYear => Basis.Months == 12;

    // The clauses add up to the total only with what rounding at the statement's total adds.
    private IEnumerable<ComparedCost> ByClauseAndRounding() =>
        Reports.All(report => report.StatementRounding.FullYear.Difference.IsZero)
            ? ByClause
            : ByClause.Append(new ComparedCost(Words.Rounding, Reports.Select(report => report.StatementRounding.FullYear)));

    private IEnumerable<string> BasisLines(Language language)
    {
        var first = Reports[0];
        yield return Words.Window(first.FirstMonth, first.LastMonth, Basis.Months).In(language);
        yield return (first.FrozenOn is { } day ? Words.Frozen(IsoDate.Of(day)) : Words.Moving).In(language);
        yield return Words.Assumed(new(Basis.Events.In(Language.Chinese), Basis.Events.In(Language.English))).In(language);
        foreach (var line in Basis.MatchLines)
        {
            yield return line.In(language);
        }

        yield return Words.AmountsIn(first.Currency.In(Language.Chinese), first.Currency.Code).In(language);
    }

    private Table TotalsTable(Language language) => new(
        [
            TableColumn.Text(Words.Proposal.In(language)),
            TableColumn.Number(Words.InYear.In(language)),
            TableColumn.Number(Words.CarryOver.In(language)),
            TableColumn.Number(Words.Whole(IsFullYear).In(language)),
            TableColumn.Number("%"),
            TableColumn.Number(Words.EmployersBill.In(language)),
            TableColumn.Number(Words.Gainers.In(language)),
            TableColumn.Number(Words.Losers.In(language)),
            TableColumn.Number(Words.BestFor.In(language)),
        ],
        Reports.Select((report, at) => TableRow.Create(
            report.Title.In(language),
            CostText.Number(report.InYear),
            CostText.Number(report.CarryOver),
            CostText.Number(report.FullYear),
            CostText.Percent(report.Total.FullYear),
            CostText.Number(report.EmployersBill.FullYear.Difference),
            Count(report.Gainers.Count),
            report.Losers.Count > 0 ? TableCell.Alert(Count(report.Losers.Count)) : Count(0),
            Count(BestFor(at)))));

    private IEnumerable<Block> Breakdown(
        LocalizedText heading, LocalizedText first, IEnumerable<ComparedCost> rows, Language language, bool hasTotal = true)
    {
        yield return new Heading(2, heading.In(language));
        yield return new Table(
            [
                TableColumn.Text(first.In(language)),
                TableColumn.Number(Words.Now.In(language)),
                .. Reports.Select(report => TableColumn.Number(report.Title.In(language))),
            ],
            [
                .. rows.Select(row => TableRow.Create([.. Cells(row, language)])),
                .. hasTotal ? [TableRow.Total([.. Cells(Total, language)])] : Array.Empty<TableRow>(),
            ]);
    }

    private static IEnumerable<TableCell> Cells(ComparedCost row, Language language)
    {
        yield return row.Name.In(language);
        yield return CostText.Number(row.Figures.Max(figure => figure.Baseline));
        foreach (var figure in row.Figures)
        {
            yield return Signed(figure.Difference);
        }
    }

    private Table PeopleTable(IEnumerable<ComparedPerson> people, Language language) => new(
        [
            TableColumn.Text(Words.Person.In(language)),
            TableColumn.Text(Words.Grade.In(language)),
            .. Reports.Select(report => TableColumn.Number(report.Title.In(language))),
            TableColumn.Text(Words.Best.In(language)),
        ],
        people.Select(person => TableRow.Create(
        [
            person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}",
            GradeName(person.Grade, language),
            .. person.Figures.Select(figure => Signed(figure.Difference)),
            string.Join(" / ", person.BestUnder.Select(at => Reports[at].Title.In(language))),
        ])));

    private string GradeName(GradeCode? grade, Language language) => grade is null
        ? ""
        : Reports.SelectMany(report => report.ByGrade).FirstOrDefault(each => each.Grade == grade)?.Name.In(language) ?? grade.Value.Value;

    private static TableCell Signed(Money amount) => amount.IsNegative ? TableCell.Alert(CostText.Number(amount)) : CostText.Number(amount);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
