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
        var zh = language == Language.Chinese;
        List<Block> blocks = [YearTable(language), new Figure(ToDrawing(language), Caption(zh)), ChangeTable(language)];
        if (ContinuesFrom is { } until)
        {
            blocks.Add(new Paragraph(zh
                ? $"协议期限至 {IsoDate.Of(until.PlusDays(-1))}；其后各月按协议继续执行推算。"
                : $"The agreement's term ends on {IsoDate.Of(until.PlusDays(-1))}; later months are computed as if it continued."));
        }

        if (!IsComplete)
        {
            var unsettled = Months.SelectMany(month => month.Unsettled).Distinct().Count();
            blocks.Insert(
                0,
                new Paragraph(
                    zh
                        ? $"{unsettled} 人有月份未能全部核定；标“（部分）”的数字不含下列未核定部分。"
                        : $"{unsettled} people have months that are not settled in full; figures marked (partial) lack what is listed below.",
                    Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(language, Title(language), blocks);
    }

    private string Caption(bool zh) =>
        Clauses.Count <= MostClauses
            ? zh
                ? "逐月走势"
                : "Month by month"
            : zh
                ? FormattableString.Invariant($"逐月走势（图中列出 {Clauses.Count} 个项目中最大的 {MostClauses} 个，全部见上表）")
                : FormattableString.Invariant(
                    $"Month by month ({MostClauses} of {Clauses.Count} items drawn, the largest; all stand in the table above)");

    /// <inheritdoc/>
    public Drawing ToDrawing(Language language)
    {
        var zh = language == Language.Chinese;
        var largest = Clauses.Keys
            .OrderByDescending(clause => Years.Aggregate(Money.Zero(Currency), (sum, year) => sum + Of(year.ByClause, clause)))
            .Take(MostClauses);
        StepSeries[] series =
        [
            new(
                zh ? $"合计{Part(IsComplete, language)}" : $"Total{Part(IsComplete, language)}",
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
            zh ? "月份" : "Month",
            [.. Months.Select(month => IsoDate.Of(month.Month))],
            series);
    }

    private string Title(Language language)
    {
        var span = $"{IsoDate.Of(Months[0].Month)} – {IsoDate.Of(Months[^1].Month)}";
        return language == Language.Chinese
            ? $"工资走势 {span}{(Subject.Length == 0 ? "" : $"：{Subject}")}"
            : $"Pay {span}{(Subject.Length == 0 ? "" : $": {Subject}")}";
    }

    private Table YearTable(Language language)
    {
        var zh = language == Language.Chinese;
        var columns = Years.Select(year => TableColumn.Number(year.MonthCount == 12
            ? Number(year.Year)
            : zh ? $"{Number(year.Year)}（{Number(year.MonthCount)} 个月）" : $"{Number(year.Year)} ({Number(year.MonthCount)} months)"));
        var rows = Clauses.Select(clause => TableRow.Create(
            [clause.Value.In(language), .. Years.Select(year => $"{Of(year.ByClause, clause.Key)}{Part(!year.IsOpen(clause.Key), language)}")]));
        return new Table(
            [TableColumn.Text(zh ? "项目" : "Item"), .. columns],
            rows.Append(TableRow.Total([zh ? "合计" : "Total", .. Years.Select(year => $"{year.Total}{Part(year.IsComplete, language)}")])));
    }

    /// <summary>Only the months in which the sum changes: a projection of years would be a long table of equal rows.</summary>
    private Table ChangeTable(Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "自月份" : "From"),
                TableColumn.Number(zh ? "人数" : "People"),
                TableColumn.Number(zh ? "月合计" : "A month"),
                TableColumn.Number(zh ? "变动" : "Change"),
            ],
            Months.Select((month, at) => (Month: month, Change: at == 0 ? (Money?)null : month.Total - Months[at - 1].Total))
                .Where((row, at) => row.Change is not { IsZero: true } || row.Month.IsComplete != Months[at - 1].IsComplete)
                .Select(row => TableRow.Create(
                    IsoDate.Of(row.Month.Month),
                    Number(row.Month.People),
                    $"{row.Month.Total}{Part(row.Month.IsComplete, language)}",
                    row.Change?.ToString() ?? "")));
    }

    private Money Of(IReadOnlyDictionary<ClauseId, Money> amounts, ClauseId clause) =>
        amounts.TryGetValue(clause, out var amount) ? amount : Money.Zero(Currency);

    private static string Part(bool isWhole, Language language) => isWhole ? "" : OpenTable.PartOf(language);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
