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
        var headings = After.Concat(Before).SelectMany(statement => statement.Lines)
            .DistinctBy(line => line.Clause.Id)
            .ToDictionary(line => line.Clause.Id);
        var part = OpenTable.PartOf(language);
        var rows = ByClause.Select(pair => TableRow.Create(
            headings[pair.Key].Clause.ToString(), headings[pair.Key].Heading.In(language),
                $"{pair.Value.In(language)}{(IsOpen(pair.Key) ? part : "")}"));
        List<Block> blocks =
        [
            new Paragraph(Words.TwelveMonthsFrom(IsoDate.Of(Before[0].Month)).In(language)),
            new Table(
                [
                    TableColumn.Text(Words.Clause.In(language)),
                    TableColumn.Text(Words.Item.In(language)),
                    TableColumn.Number(Words.DifferenceAYear.In(language)),
                ],
                rows.Append(TableRow.Total("", Words.Total.In(language), $"{SettledSoFar.In(language)}{(IsComplete ? "" : part)}"))),
        ];
        if (!IsComplete)
        {
            blocks.Insert(
                1,
                new Paragraph(
                    Words.SomeMonthsOrLinesAre.In(language),
                    Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(language, Words.WorthAYear(Before[0].Worker).In(language), blocks);
    }
}
