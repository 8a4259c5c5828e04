using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayRun : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Paragraph(zh
                ? $"{Statements.Count} 人，可发放合计 {PayableTotal}。"
                : $"{Statements.Count} people; payable in total {PayableTotal}."),
            ClauseTable(language),
        ];
        if (!IsComplete)
        {
            blocks.Add(
                new Paragraph(
                    zh
                        ? $"另有 {Unsettled.Count} 人的工资单不能发放，未计入合计。"
                        : $"{Unsettled.Count} statements are not payable and not in the total.",
                    Emphasis.Alert));
            blocks.Add(
                new BulletList(
                    Unsettled.Select(statement =>
                        $"{(statement.Name.Length == 0 ? statement.Worker : $"{statement.Name} ({statement.Worker})")}{(zh ? "：" : ": ")}{WhyOpen(statement, language)}"
                    )));
        }

        blocks.AddRange(Coverage.UnpaidBlocks(language));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "检查问题" : "Findings"));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, zh ? $"{IsoDate.Of(Month)} 工资核算" : $"Pay run {IsoDate.Of(Month)}", blocks);
    }

    private static string WhyOpen(PayStatement statement, Language language) =>
        statement.IsBlocked
            ? statement.Findings.Errors[0].Message(language)
            : string.Join(
                language == Language.Chinese ? "；" : "; ",
                statement.Pending.Select(line => $"{line.Clause} {line.Explain(language)}").Distinct(StringComparer.Ordinal));

    private Table ClauseTable(Language language)
    {
        var zh = language == Language.Chinese;
        var lines = Statements.Where(statement => statement.IsPayable).SelectMany(statement => statement.Lines).GroupBy(line => line.Clause);
        return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目" : "Item"),
                TableColumn.Number(zh ? "笔数" : "Lines"),
                TableColumn.Number(zh ? "金额" : "Amount"),
            ],
            lines.Select(group => TableRow.Create(
                    group.Key.ToString(),
                    group.First().Heading.In(language),
                    group.Count().ToString(CultureInfo.InvariantCulture),
                    Money.Sum(group.Select(line => line.Amount)).ToString()))
                .Append(TableRow.Total("", zh ? "合计" : "Total", "", PayableTotal.ToString())));
    }
}
