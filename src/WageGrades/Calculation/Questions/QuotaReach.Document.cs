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
        List<Block> blocks =
        [
            new Table(
                [
                    TableColumn.Text(Words.Post.In(language)),
                    TableColumn.Number(Words.Measured.In(language)),
                    TableColumn.Number(Words.Reached.In(language)),
                    TableColumn.Number(Words.Share.In(language)),
                    TableColumn.Number(Words.NotMeasured.In(language)),
                ],
                Posts.Select(post => TableRow.Create(
                    post.Post, $"{post.Measured}", $"{post.Reached}", post.Measured == 0 ? "–" : post.Share.In(language), $"{post.Unmeasured}"))),
            .. Findings.Select(finding => new Paragraph(finding.Message(language), Emphasis.Alert)),
        ];
        return new Document(
            language,
            Words.QuotaOfReachedInAt(Clause.InChinese, IsoDate.Of(Month), Rule.Share, Clause.InEnglish).In(language),
            blocks);
    }
}
