using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record StandingReport : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        var none = zh ? "无" : "none";
        return new Document(
            language,
            title.In(language),
            new Paragraph(zh ? $"截至 {IsoDate.Of(On)}：{Gaps.Count} 人次。" : $"On {IsoDate.Of(On)}: {Gaps.Count}."),
            new Table(
                [
                    TableColumn.Text(zh ? "工号" : "Number"),
                    TableColumn.Text(zh ? "姓名" : "Name"),
                    TableColumn.Text(zh ? "工种" : "Trade"),
                    TableColumn.Text(zh ? "持证" : "Holds"),
                    TableColumn.Text(zh ? "聘任" : "Appointed"),
                    TableColumn.Text(zh ? "自" : "Since"),
                ],
                Gaps.Select(gap => TableRow.Create(
                    gap.Worker.ToString(),
                    gap.Name,
                    gap.Trade ?? "",
                    gap.Held?.In(language) ?? none,
                    gap.Appointed?.In(language) ?? none,
                    IsoDate.Of(gap.Since)))));
    }
}
