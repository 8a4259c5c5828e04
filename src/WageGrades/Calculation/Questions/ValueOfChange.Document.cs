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
        var part = OpenTable.PartOf(language);
        var rows = ByClause.Select(pair => TableRow.Create(
            headings[pair.Key].Clause.ToString(), headings[pair.Key].Heading.In(language), $"{pair.Value}{(IsOpen(pair.Key) ? part : "")}"));
        List<Block> blocks =
        [
            new Paragraph(zh
                ? $"{IsoDate.Of(Before[0].Month)} 起 12 个月。"
                : $"Twelve months from {IsoDate.Of(Before[0].Month)}."),
            new Table(
                [
                    TableColumn.Text(zh ? "条款" : "Clause"),
                    TableColumn.Text(zh ? "项目" : "Item"),
                    TableColumn.Number(zh ? "一年差额" : "Difference a year"),
                ],
                rows.Append(TableRow.Total("", zh ? "合计" : "Total", $"{SettledSoFar}{(IsComplete ? "" : part)}"))),
        ];
        if (!IsComplete)
        {
            blocks.Insert(
                1,
                new Paragraph(
                    zh
                        ? "有月份或项目未能核定，合计只含两种情形下都已核定的部分；原因见下。"
                        : "Some months or lines are not settled; the total has only what is settled both ways. The reasons stand below.",
                    Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(language, zh ? $"一年的差额：{Before[0].Worker}" : $"Worth a year: {Before[0].Worker}", blocks);
    }
}
