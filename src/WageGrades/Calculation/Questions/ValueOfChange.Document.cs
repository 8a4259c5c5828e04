using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ValueOfChange : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        var headings = After.Concat(Before).SelectMany(statement => statement.Lines)
            .DistinctBy(line => line.Clause.Id)
            .ToDictionary(line => line.Clause.Id);
        var rows = ByClause.Select(pair => TableRow.Create(
            headings[pair.Key].Clause.ToString(), headings[pair.Key].Heading.In(language), pair.Value.ToString()));
        return new Document(
            language,
            zh ? $"一年的差额：{Before[0].Worker}" : $"Worth a year: {Before[0].Worker}",
            new Paragraph(zh
                ? $"{IsoDate.Of(Before[0].Month)} 起 12 个月。"
                : $"Twelve months from {IsoDate.Of(Before[0].Month)}."),
            new Table(
                [
                    TableColumn.Text(zh ? "条款" : "Clause"),
                    TableColumn.Text(zh ? "项目" : "Item"),
                    TableColumn.Number(zh ? "一年差额" : "Difference a year"),
                ],
                rows.Append(TableRow.Total("", zh ? "合计" : "Total", IsComplete ? PerYear.ToString() : zh ? "待定" : "open"))));
    }
}
