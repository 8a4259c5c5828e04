using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record CellSolution : IReport
{
    /// <summary>The question, the value that surely fits and the last that may beside the next ones, and how it is known.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(
            [
                Solution.Words.Free(Knob, Least, Most, Values).In(language),
                Words.Budget(Budget, IsInYear).In(language),
                Words.People(Counts.People).In(language),
                Solution.Words.Order(Order, Tried).In(language),
            ]),
            .. Results(language),
        ];
        List<TableRow> rows = [.. Rows(language)];
        if (rows.Count > 0)
        {
            blocks.Add(new Table(
                [
                    TableColumn.Text(Words.Value.In(language)),
                    TableColumn.Number(Words.Least.In(language)),
                    TableColumn.Number(Words.Most.In(language)),
                    TableColumn.Text(Words.Note.In(language)),
                ],
                rows));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title.In(language), blocks);
    }

    private IEnumerable<Block> Results(Language language)
    {
        if (IsSettled)
        {
            yield return new Paragraph(Words.Settled(Surely!.Value).In(language), Emphasis.Strong);
            yield break;
        }

        yield return Surely is { } surely
            ? new Paragraph(Words.Surely(surely.Value).In(language), Emphasis.Strong)
            : new Paragraph(Words.NothingSurely.In(language), Emphasis.Alert);
        yield return Perhaps is { } perhaps
            ? new Paragraph(Words.Perhaps(perhaps.Value).In(language), Emphasis.Strong)
            : new Paragraph(Words.NoLast.In(language), Emphasis.Alert);
    }

    private IEnumerable<TableRow> Rows(Language language) => IsSettled
        ? Rows(Surely, Words.SurelyNote, Words.BothNext, language)
        : [
            .. Rows(Surely, Words.SurelyNote, Words.SurelyNext, language),
            .. Rows(Perhaps, Words.PerhapsNote, Words.PerhapsNext, language),
        ];

    private IEnumerable<TableRow> Rows(CellFit? fit, LocalizedText note, LocalizedText nextNote, Language language)
    {
        if (fit is null)
        {
            yield break;
        }

        yield return Row(fit.Value, BoundOf(fit.Cost), note, language);
        if (fit.Next is { } next)
        {
            yield return Row(next, BoundOf(fit.NextCost!), nextNote, language);
        }
    }

    private static TableRow Row(SolvedValue value, CostBound cost, LocalizedText note, Language language) =>
        TableRow.Create(value.In(language), End(cost.Least, language), End(cost.Most, language), note.In(language));

    private static string End(Money? end, Language language) => end is { } amount ? CostText.Number(amount) : Words.NotTold.In(language);
}
