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
        var who = Name.Length == 0 ? Worker.ToString() : $"{Name} ({Worker})";
        List<Block> blocks =
        [
            new Table(
                [
                    TableColumn.Text(Words.From.In(language)),
                    TableColumn.Text(Words.Place.In(language)),
                    TableColumn.Text(Words.Why.In(language)),
                ],
                Events.Select(each => TableRow.Create(
                    each.On == LocalDate.MinIsoValue ? "…" : IsoDate.Of(each.On), each.WhereTo(language), each.What(language)))),
        ];
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.HistoryOnTheLadder(who).In(language), blocks);
    }
}
