using System.Globalization;
using WageGrades.Citations;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayProjection : IReport, IPicture
{
    private const int MostClauses = 6;

    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [YearTable(language), new Figure(ToDrawing(language), Caption(language)), ChangeTable(language)];
        if (ContinuesFrom is { } until)
        {
            blocks.Add(new Paragraph(Words.TheAgreementSTermEnds(IsoDate.Of(until.PlusDays(-1))).In(language)));
        }

        if (!IsComplete)
        {
            var unsettled = Months.SelectMany(month => month.Unsettled).Distinct().Count();
            blocks.Insert(
                0,
                new Paragraph(
                    Words.PeopleHaveMonthsThatAre(unsettled).In(language),
                    Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(language, Title(language), blocks);
    }

    private string Caption(Language language) =>
        Clauses.Count <= MostClauses
            ? Words.MonthByMonth.In(language)
            : Words.MonthByMonthOfItems(Clauses.Count, MostClauses).In(language);

    /// <inheritdoc/>
    public Drawing ToDrawing(Language language)
    {
        var largest = Clauses.Keys
            .OrderByDescending(clause => Years.Aggregate(Money.Zero(Currency), (sum, year) => sum + Of(year.ByClause, clause)))
            .Take(MostClauses);
        StepSeries[] series =
        [
            new(
                Words.Total(Part(IsComplete, language)).In(language),
                ValueList.Of(Months.Select(month => (decimal?)month.Total.Amount))),
            .. Clauses.Count < 2
                ? []
                : largest.Select(clause => new StepSeries(
                    $"{Clauses[clause].In(language)}{Part(!Years.Any(year => year.IsOpen(clause)), language)}",
                    ValueList.Of(Months.Select(month => (decimal?)Of(month.ByClause, clause).Amount)))),
        ];
        return StepChart.Draw(
            Title(language),
            Currency.In(language),
            Words.Month.In(language),
            [.. Months.Select(month => IsoDate.Of(month.Month))],
            series);
    }

    private string Title(Language language)
    {
        var span = $"{IsoDate.Of(Months[0].Month)} – {IsoDate.Of(Months[^1].Month)}";
        return Words.Pay(span, Subject.Length == 0 ? "" : $"：{Subject}", Subject.Length == 0 ? "" : $": {Subject}").In(language);
    }

    private Table YearTable(Language language)
    {
        var columns = Years.Select(year => TableColumn.Number(year.MonthCount == 12
            ? Number(year.Year)
            : Words.Months(Number(year.Year), year.MonthCount).In(language)));
        var rows = Clauses.Select(clause => TableRow.Create(
            [clause.Value.In(language), .. Years.Select(year =>
                $"{Of(year.ByClause, clause.Key).In(language)}{Part(!year.IsOpen(clause.Key), language)}")]));
        return new Table(
            [TableColumn.Text(Words.Item.In(language)), .. columns],
            rows.Append(TableRow.Total([Words.RowTotal.In(language), .. Years.Select(year =>
                $"{year.Total.In(language)}{Part(year.IsComplete, language)}")])));
    }

    /// <summary>Only the months in which the sum changes: a projection of years would be a long table of equal rows.</summary>
    private Table ChangeTable(Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.From.In(language)),
                TableColumn.Number(Words.People.In(language)),
                TableColumn.Number(Words.AMonth.In(language)),
                TableColumn.Number(Words.Change.In(language)),
            ],
            Months.Select((month, at) => (Month: month, Change: at == 0 ? (Money?)null : month.Total - Months[at - 1].Total))
                .Where((row, at) => row.Change is not { IsZero: true } || row.Month.IsComplete != Months[at - 1].IsComplete)
                .Select(row => TableRow.Create(
                    IsoDate.Of(row.Month.Month),
                    Number(row.Month.People),
                    $"{row.Month.Total.In(language)}{Part(row.Month.IsComplete, language)}",
                    row.Change?.In(language) ?? "")));
    }

    private Money Of(IReadOnlyDictionary<ClauseId, Money> amounts, ClauseId clause) =>
        amounts.TryGetValue(clause, out var amount) ? amount : Money.Zero(Currency);

    private static string Part(bool isWhole, Language language) => isWhole ? "" : OpenTable.PartOf(language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
