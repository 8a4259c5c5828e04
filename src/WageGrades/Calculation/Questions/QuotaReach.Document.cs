using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record QuotaReach : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Table(
                [
                    TableColumn.Text(zh ? "岗位" : "Post"),
                    TableColumn.Number(zh ? "计量人数" : "Measured"),
                    TableColumn.Number(zh ? "完成定额" : "Reached"),
                    TableColumn.Number(zh ? "完成面" : "Share"),
                    TableColumn.Number(zh ? "未能计量" : "Not measured"),
                ],
                Posts.Select(post => TableRow.Create(
                    post.Post, $"{post.Measured}", $"{post.Reached}", post.Measured == 0 ? "–" : $"{post.Share}", $"{post.Unmeasured}"))),
            .. Findings.Select(finding => new Paragraph(finding.Message(language), Emphasis.Alert)),
        ];
        return new Document(
            language,
            zh
                ? $"{Clause.InChinese}劳动定额完成面（{IsoDate.Of(Month)}，须达 {Rule.Share}）"
                : $"Quota of {Clause.InEnglish} reached in {IsoDate.Of(Month)} (at least {Rule.Share})",
            blocks);
    }
}
