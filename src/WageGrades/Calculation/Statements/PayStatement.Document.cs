using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayStatement : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        var who = Name.Length == 0 ? Worker.ToString() : $"{Name} ({Worker})";
        List<Block> blocks = [LinesTable(language)];
        if (!IsPayable)
        {
            blocks.Add(new Paragraph(
                IsBlocked
                    ? zh ? "本单因下列错误不能发放。" : "The errors below keep this statement from being paid."
                    : zh ? "有待定项目，尚不能发放。" : "Some lines are still to be settled; it cannot be paid yet.",
                Emphasis.Alert));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "检查问题" : "Findings"));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, zh ? $"{IsoDate.Of(Month)} 工资明细：{who}" : $"Pay for {IsoDate.Of(Month)}: {who}", blocks);
    }

    private Table LinesTable(Language language)
    {
        var zh = language == Language.Chinese;
        var rows = Lines.Select(line => Row(line, language))
            .Append(TableRow.Total("", zh ? "合计" : "Total", IsPayable ? total.ToString() : zh ? "待定" : "open", ""))
            .Concat(Suppressed.Concat(Pending).Select(line => Row(line, language)));
        return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目与计算" : "Item and arithmetic"),
                TableColumn.Number(zh ? "应发" : "Due"),
                TableColumn.Text(zh ? "未发放的应得额" : "Not paid, of"),
            ],
            rows);
    }

    private static TableRow Row(PayLine line, Language language) => line.Status == LineStatus.Paid
        ? TableRow.Create(line.Clause.ToString(), line.Explain(language), line.Amount.ToString(), "")
        : TableRow.Create(
            TableCell.Muted(line.Clause.ToString()),
            TableCell.Muted(line.Explain(language)),
            TableCell.Muted(line.Amount.ToString()),
            TableCell.Muted(line.Entitlement is { } entitlement ? entitlement.ToString() : language == Language.Chinese ? "待定" : "open"));
}
