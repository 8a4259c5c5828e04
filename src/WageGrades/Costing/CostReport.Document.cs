using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CostReport : IReport, IPicture
{
    private const int MostPeople = 10;
    private const int MostOpen = 20;

    /// <summary>The report: basis, totals, cost by clause with a chart, by grade, by payer, who gains and loses, what is not priced.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language) => ToDocument(language, isPart: false);

    // A larger report says by itself which clauses pay nobody.
    internal Document ToDocument(Language language, bool isPart)
    {
        List<Block> blocks = [new BulletList(BasisLines(language))];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(
                Words.TotalsArePartialPeopleCould(WhollyOut, LeftOut.Count - WhollyOut).In(language),
                Emphasis.Alert));
            blocks.Add(LeftOutTable(language));
        }

        if (!IsFullyPriced)
        {
            blocks.Add(new Paragraph(
                Words.ContingentClausesAreNotPriced.In(language), Emphasis.Alert));
        }

        blocks.Add(TotalsTable(language));
        Add(blocks, Words.ByClause.In(language), ClauseTable(language));
        blocks.Add(new Figure(ToDrawing(language), Words.CostByClause(IsFullYear).In(language)));
        blocks.AddRange(ReadingBlocks(language));
        Add(blocks, Words.ByGrade.In(language), GradeTable(language));
        Add(blocks, Words.ByPayer.In(language), PayerTable(language));
        blocks.AddRange(OnCostBlocks(language));
        if (ByYear.Count > 2)
        {
            Add(blocks, Words.ByYear.In(language), YearTable(language));
        }

        blocks.Add(new Heading(2, Words.People.In(language)));
        blocks.Add(new Paragraph(Words.GainLoseUnchanged(Gainers.Count, Losers.Count, Unchanged.Count).In(language)));
        if (Gainers.Count + Losers.Count > 0)
        {
            blocks.Add(new Figure(ToPeopleDrawing(language), Words.PeopleByDifference(Title, IsFullYear).In(language)));
        }

        blocks.Add(PeopleTable(language));
        AddIfCut(blocks, Words.Gainers.In(language), Gainers.Count, language);
        AddIfCut(blocks, Words.Losers.In(language), Losers.Count, language);
        if (!isPart)
        {
            blocks.AddRange(Coverage.UnpaidBlocks(language));
        }

        if (Contingent.Count > 0)
        {
            Add(blocks, Words.ContingentClauses.In(language), ContingentTable(language));
        }

        blocks.AddRange(UpgradeBlocks(language));

        if (Findings.Count > 0)
        {
            Add(blocks, Words.Findings.In(language), FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.CostOfProposal(Title).In(language), blocks);
    }

    /// <summary>Bars of the full-year cost by clause, assumed events included.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language)
    {
        var costs = ByClause.Select(clause => (clause.Clause, clause.Heading, Cost: clause.Amounts.FullYear.Difference))
            .Concat(Contingent.Where(clause => clause.Amounts is not null).Select(clause =>
                (clause.Clause, clause.Heading, Cost: clause.Amounts!.FullYear.Difference)));
        return BarChart.Draw(
            Words.ProposalCostBy(Title, Part(IsComplete, language), IsFullYear).In(language),
            Currency.In(language),
            [
                .. costs.Where(each => !each.Cost.IsZero).Select(each => new Bar(
                    $"{each.Clause} {each.Heading.In(language)}", each.Cost.Amount, Number(each.Cost))),
            ]);
    }

    private bool IsFullYear => Basis.Months == 12;

    private int WhollyOut => LeftOut.Count(person => !person.IsInPart);

    private Table LeftOutTable(Language language)
    {
        var rows = LeftOut.Take(MostOpen).Select(person => TableRow.Create(
            person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}",
            person.Months == 1 ? IsoDate.Of(person.Month) : Words.From(IsoDate.Of(person.Month), person.Months).In(language),
            person.IsInPart ? Words.InPart.In(language) : Words.Wholly.In(language),
            person.Reason.In(language)));
        return new Table(
            [
                TableColumn.Text(Words.LeftOut.In(language)),
                TableColumn.Text(Words.Months.In(language)),
                TableColumn.Text(Words.HowMuch.In(language)),
                TableColumn.Text(Words.Why.In(language)),
            ],
            LeftOut.Count > MostOpen
                ? rows.Append(TableRow.Create(Words.OfShownAllStandIn(LeftOut.Count, MostOpen).In(language), "", "", ""))
                : rows);
    }

    private static string Part(bool isWhole, Language language) => isWhole ? "" : Words.Partial.In(language);

    private static void Add(List<Block> blocks, string heading, Table table)
    {
        blocks.Add(new Heading(2, heading));
        blocks.Add(table);
    }

    private static void AddIfCut(List<Block> blocks, string what, int count, Language language)
    {
        if (count > MostPeople)
        {
            blocks.Add(new Paragraph(Words.OfShownEverybodyStandsIn(what, count, MostPeople).In(language)));
        }
    }

    private IEnumerable<string> BasisLines(Language language)
    {
        var (first, inYear, last) = (IsoDate.Of(FirstMonth), IsoDate.Of(LastMonthInYear), IsoDate.Of(LastMonth));
        var carryOver = LastMonth > LastMonthInYear ? $"{IsoDate.Of(LastMonthInYear.PlusMonths(1))}–{last}" : Words.None.In(language);
        var window = IsFullYear
            ? Words.FullYearToInYear(first, last, inYear, carryOver)
            : Words.WindowToInYear(first, last, Basis.Months, inYear, carryOver);
        yield return window.In(language);
        yield return FrozenOn is { } day
            ? Words.PeopleFrozenOnNobodyJoins(IsoDate.Of(day), ByPerson.Count).In(language)
            : Words.PeopleMoveAsRecorded(ByPerson.Count).In(language);
        yield return Words.TheBaselineIsTheAgreement.In(language);
        yield return Words.EventsAssumed(Basis.Events.In(Language.Chinese), Basis.Events.In(Language.English)).In(language);
        yield return (OnCosts.Count == 0 ? Words.OnCostsSuchAsSocial : Words.OnCostsApart).In(language);
        foreach (var line in Basis.MatchLines)
        {
            yield return line.In(language);
        }

        yield return Words.AmountsIn(Currency.In(Language.Chinese), Currency.Code).In(language);
    }

    private Table TotalsTable(Language language)
    {
        List<TableRow> rows =
        [
            CostRow($"{Words.Recurring.In(language)}{Part(IsComplete, language)}", Recurring),
            CostRow($"{Words.OneOff.In(language)}{Part(IsComplete, language)}", OneOff),
        ];
        if (Assumed is { } assumed)
        {
            rows.Add(CostRow(Words.ContingentAsAssumed.In(language), assumed));
        }

        rows.Add(TableRow.Total([.. CostCells($"{Words.Total.In(language)}{Part(IsComplete, language)}", Total)]));
        if (!TopUpsSaved.IsZero)
        {
            rows.Add(CostRow(Words.OfThisBeforeTopUps.In(language), BeforeTopUps));
            rows.Add(TableRow.Create(Words.TopUpsSaved.In(language), "", "", "", "", Number(TopUpsSaved), ""));
        }

        return new Table(CostColumns(language, Words.Nature.In(language)), rows);
    }

    private Table ClauseTable(Language language)
    {
        var rows = ByClause.Select(clause => CostRow($"{clause.Clause} {clause.Heading.In(language)}{Part(!clause.IsPartial, language)}", clause.Amounts))
            .ToList();
        if (!StatementRounding.FullYear.Difference.IsZero)
        {
            rows.Add(CostRow(Words.RoundingAtTheTotal.In(language), StatementRounding));
        }

        rows.Add(TableRow.Total([.. CostCells($"{Words.Total.In(language)}{Part(IsComplete, language)}", KnownPay)]));
        return new Table(CostColumns(language, Words.Clause.In(language)), rows);
    }

    private Table GradeTable(Language language)
    {
        return new Table(
            CostColumns(language, Words.Grade.In(language)),
            ByGrade.Select(grade => CostRow(Words.GradeOf(grade.Name.In(language), grade.People).In(language),
                grade.Amounts))
                .Append(TableRow.Total([.. CostCells($"{Words.Total.In(language)}{Part(IsComplete, language)}", KnownPay)])));
    }

    private Table PayerTable(Language language) => new(
        CostColumns(language, Words.Payer.In(language)),
        ByPayer.Select(each => CostRow(PayerName(each.Payer, language), each.Amounts))
            .Append(TableRow.Total([.. CostCells($"{Words.Total.In(language)}{Part(IsComplete, language)}", Total)])));

    private Table PeopleTable(Language language)
    {
        var shown = Losers.Take(MostPeople).Concat(Gainers.Take(MostPeople)).ToList();
        return new Table(
            CostColumns(language, Words.Person.In(language)),
            shown.Select(person =>
                CostRow($"{(person.Name.Length == 0 ? person.Worker.ToString() : $"{person.Worker} {person.Name}")}{Part(!person.IsPartial, language)}",
                person.Amounts)));
    }

    private Table YearTable(Language language) => new(
        [
            TableColumn.Text(Words.BudgetYear.In(language)),
            TableColumn.Number(Words.Now(isFullYear: false).In(language)),
            TableColumn.Number(Words.ProposedIn(isFullYear: false).In(language)),
            TableColumn.Number(Words.More.In(language)),
            TableColumn.Number("%"),
        ],
        ByYear.Select(year => TableRow.Create(
            $"{IsoDate.Of(year.FirstMonth)}–{IsoDate.Of(year.LastMonth)}",
            Number(year.Amounts.Baseline),
            Number(year.Amounts.Proposed),
            Number(year.Amounts.Difference),
            Percent(year.Amounts))));

    private TableColumn[] CostColumns(Language language, string first) =>
    [
        TableColumn.Text(first),
        TableColumn.Number(Words.Now(IsFullYear).In(language)),
        TableColumn.Number(Words.ProposedIn(IsFullYear).In(language)),
        TableColumn.Number(Words.InYear.In(language)),
        TableColumn.Number(Words.CarryOver.In(language)),
        TableColumn.Number(Words.Whole(IsFullYear).In(language)),
        TableColumn.Number("%"),
    ];

    private static TableRow CostRow(string name, CostAmounts amounts) => TableRow.Create([.. CostCells(name, amounts)]);

    private static IEnumerable<TableCell> CostCells(string name, CostAmounts amounts)
    {
        var year = amounts.FullYear;
        yield return name;
        yield return Number(year.Baseline);
        yield return Number(year.Proposed);
        yield return Number(amounts.InYear.Difference);
        yield return Number(amounts.CarryOver.Difference);
        yield return year.Difference.IsNegative ? TableCell.Alert(Number(year.Difference)) : Number(year.Difference);
        yield return Percent(year);
    }

    private static string Number(Money amount) => CostText.Number(amount);

    private static string Percent(CostFigure year) => CostText.Percent(year);

    private static string CountText(Ratio count) =>
        count.TryToDecimal(out var number) ? number.ToString("0.##", CultureInfo.InvariantCulture) : count.In(Language.English);

    private static string PayerName(Payer payer, Language language) => NameOf(payer).In(language);

    internal static LocalizedText NameOf(Payer payer) => payer switch
    {
        Payer.Employer => Words.Employer,
        Payer.Union => Words.Union,
        Payer.Government => Words.Government,
        Payer.Association => Words.Association,
        Payer.Platform => Words.Platform,
        _ => throw Closed.Missed(payer),
    };
}
