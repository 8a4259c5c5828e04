using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PlaceHistory : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var who = PersonName.Of(Name, Worker, language);
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
