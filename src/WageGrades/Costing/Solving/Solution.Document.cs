using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Solution : IReport
{
    /// <summary>The question, the answer beside the next value, the plateau, and how it is known.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(
            [
                Words.Free(Knob, Least, Most, Values).In(language),
                .. Conditions.Select(condition => Words.Has(condition).In(language)),
                Words.Order(Order, Tried).In(language),
                .. Basis.MatchLines.Select(line => line.In(language)),
            ]),
        ];
        if (Value is { } value)
        {
            blocks.Add(ValuesTable(value, language));
            if (PlateauFrom != PlateauTo)
            {
                blocks.Add(new Paragraph(Words.Plateau(PlateauFrom!, PlateauTo!).In(language)));
            }
        }
        else
        {
            blocks.Add(new Paragraph(Words.NothingFits([.. Conflict]).In(language), Emphasis.Alert));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title.In(language), blocks);
    }

    private Table ValuesTable(SolvedValue value, Language language)
    {
        List<TableRow> rows =
        [
            Row(value, Cost!, Slack is { } slack ? Words.Slack(CostText.Number(slack)) : Words.Answer, language),
        ];
        if (Next is { } next)
        {
            rows.Add(Row(next, NextCost!, NextBreaks.Count > 0 ? Words.Breaks([.. NextBreaks]) : Words.Next, language));
        }

        return new Table(
            [
                TableColumn.Text(Words.Value.In(language)),
                TableColumn.Number(Words.InYear.In(language)),
                TableColumn.Number(Words.FullYear(Basis.Months == 12).In(language)),
                TableColumn.Number("%"),
                TableColumn.Text(Words.Note.In(language)),
            ],
            rows);
    }

    private static TableRow Row(SolvedValue value, CostReport cost, LocalizedText note, Language language) => TableRow.Create(
        value.In(language),
        CostText.Number(cost.InYear),
        CostText.Number(cost.FullYear),
        CostText.Percent(cost.Total.FullYear),
        note.In(language));
}
