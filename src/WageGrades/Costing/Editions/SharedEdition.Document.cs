using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record SharedEdition : IReport
{
    /// <summary>What it rests on, and the tables with their totals.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.Shared(LeastGroup).In(language), Emphasis.Strong),
            new BulletList(Lines.Concat(LeftOut.Select(Words.LeftOut)).Select(line => line.In(language))),
        ];
        foreach (var table in Tables)
        {
            blocks.Add(new Heading(2, table.Heading.In(language)));
            blocks.Add(Shown(table, language));
        }

        return new Document(language, Title.In(language), blocks);
    }

    private Table Shown(SharedTable table, Language language)
    {
        var hasPeople = table.Rows.Any(row => row.People is not null);
        return new(
            [
                TableColumn.Text(table.First.In(language)),
                .. hasPeople ? [TableColumn.Number(Words.People.In(language))] : Array.Empty<TableColumn>(),
                .. table.Columns.Select(column => TableColumn.Number(column.In(language))),
            ],
            [
                .. table.Rows.Select(row => TableRow.Create(
                [
                    row.Name.In(language),
                    .. hasPeople ? [Count(row.People)] : Array.Empty<TableCell>(),
                    .. row.Values.Select(value => (TableCell)Number(value, table)),
                ])),
                TableRow.Total(
                [
                    Words.Total.In(language),
                    .. hasPeople ? [Count(null)] : Array.Empty<TableCell>(),
                    .. table.Total.Select(value => (TableCell)Number(value, table)),
                ]),
            ]);
    }

    private string Number(decimal value, SharedTable table) => Money.NumberText(value, table.IsOfPeople ? 0 : MinorDigits);

    private static TableCell Count(int? people) => people?.ToString(CultureInfo.InvariantCulture) ?? "";
}
