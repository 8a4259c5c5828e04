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
        var none = Words.None.In(language);
        return new Document(
            language,
            title.In(language),
            new Paragraph(Words.On(IsoDate.Of(On), Gaps.Count).In(language)),
            new Table(
                [
                    TableColumn.Text(Words.Number.In(language)),
                    TableColumn.Text(Words.Name.In(language)),
                    TableColumn.Text(Words.Trade.In(language)),
                    TableColumn.Text(Words.Holds.In(language)),
                    TableColumn.Text(Words.Appointed.In(language)),
                    TableColumn.Text(Words.Since.In(language)),
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
