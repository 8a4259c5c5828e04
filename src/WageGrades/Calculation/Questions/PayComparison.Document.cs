using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayComparison : IReport, IPicture
{
    /// <summary>The comparison: both totals, a picture, and the difference by cause and clause.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Paragraph(
                zh
                    ? $"{IsoDate.Of(Before.Month)} {Before.SettledSoFar}，{IsoDate.Of(After.Month)} {After.SettledSoFar}；差额 {Difference}{(BackPaid ? "（含补发、扣回）" : "")}。"
                    : $"{IsoDate.Of(Before.Month)} {Before.SettledSoFar}, {IsoDate.Of(After.Month)} {After.SettledSoFar}; difference {Difference}{(BackPaid ? ", back pay included" : "")}."
            ),
        ];
        if (!IsComplete)
        {
            blocks.Add(
                new Paragraph(
                    zh ? "其中一份工资单尚不能发放，只比较已确定的项目。" : "A statement is not payable; only settled lines are compared.",
                    Emphasis.Alert));
        }

        if (Bars.Count == 0)
        {
            blocks.Add(new Paragraph(zh ? "没有变化。" : "Nothing changed."));
            return new Document(language, Title(zh), blocks);
        }

        blocks.Add(new Figure(ToDrawing(language), zh ? "按原因的差额" : "Difference by cause"));
        blocks.Add(new Table(
            [
                TableColumn.Text(zh ? "原因" : "Cause"),
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目" : "Item"),
                TableColumn.Number(zh ? "差额" : "Difference"),
            ],
            Changes.OrderBy(change => change.Cause).Select(change => TableRow.Create(
                    NameOf(change.Cause).In(language),
                    change.Clause?.ToString() ?? "",
                    change.Clause is null ? "" : change.Heading.In(language),
                    change.Amount.IsNegative ? TableCell.Alert(change.Amount.ToString()) : change.Amount.ToString()))
                .Append(TableRow.Total(zh ? "合计" : "Total", "", "", Difference.ToString()))));
        return new Document(language, Title(zh), blocks);
    }

    /// <summary>A bar for each cause.</summary>
    /// <param name="language">The language.</param>
    public Drawing ToDrawing(Language language) => BarChart.Draw(
        Title(language == Language.Chinese),
        Difference.HasCurrency ? Difference.Currency.In(language) : "",
        [.. Bars.Select(bar => new Bar(bar.Heading.In(language), bar.Amount.Amount, bar.Amount.ToString()))]);

    private bool BackPaid => Bars.Any(bar => bar.Cause == PayChangeCause.BackPay);

    private string Title(bool zh) => zh ? $"工资变动：{After.Worker}" : $"Why pay changed: {After.Worker}";
}
