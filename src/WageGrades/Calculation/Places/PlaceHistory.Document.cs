using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PlaceHistory : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var zh = language == Language.Chinese;
        var who = Name.Length == 0 ? Worker.ToString() : $"{Name} ({Worker})";
        List<Block> blocks =
        [
            new Table(
                [
                    TableColumn.Text(zh ? "日期" : "From"),
                    TableColumn.Text(zh ? "薪级薪档" : "Place"),
                    TableColumn.Text(zh ? "事由" : "Why"),
                ],
                Events.Select(each => TableRow.Create(
                    each.On == LocalDate.MinIsoValue ? "…" : IsoDate.Of(each.On), each.WhereTo(language), each.What(language)))),
        ];
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "检查问题" : "Findings"));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, zh ? $"薪级薪档履历：{who}" : $"History on the ladder: {who}", blocks);
    }
}
