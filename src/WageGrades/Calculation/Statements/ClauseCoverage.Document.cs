using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ClauseCoverage : IReport
{
    /// <summary>A row for each paying clause: covered, fits, paid, suppressed, pending, not due; and for each that pays nobody the reason.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language) =>
        new(language, Words.WhomTheClausesReach.In(language), Blocks(language));

    /// <summary>What stands below the title.</summary>
    internal IEnumerable<Block> Blocks(Language language)
    {
        yield return new Paragraph(Words.PeopleEachCountsOnceA(Span(language), Number(People)).In(language));
        foreach (var block in UnpaidBlocks(language))
        {
            yield return block;
        }

        yield return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Number(Words.Covered.In(language)),
                TableColumn.Number(Words.Fits.In(language)),
                TableColumn.Number(Words.Paid.In(language)),
                TableColumn.Number(Words.Suppressed.In(language)),
                TableColumn.Number(Words.Pending.In(language)),
                TableColumn.Number(Words.NotDue.In(language)),
                TableColumn.Text(Words.WhyNotPaid.In(language)),
            ],
            Clauses.Select(clause =>
                TableRow.Create(
                    $"{clause.Clause} {clause.Heading.In(language)}",
                    Number(clause.Covered),
                    Number(clause.Fits),
                    clause.PaysNobody ? TableCell.Alert(Number(clause.Paid)) : Number(clause.Paid),
                    Number(clause.Suppressed),
                    Number(clause.Pending),
                    Number(clause.NotYetDue),
                    string.Join(
                        Words.Semicolon.In(language),
                        clause.Reasons.Select(reason =>
                            Words.ReasonOf(reason.Text, Number(reason.People)).In(language))))));
    }

    /// <summary>The clauses that pay nobody, with the reason; nothing where every clause pays somebody.</summary>
    internal IEnumerable<Block> UnpaidBlocks(Language language)
    {
        if (Unpaid.Count > 0)
        {
            yield return new Paragraph(
                Words.ClausesPayNobody(Number(Unpaid.Count)).In(language), Emphasis.Alert);
            yield return new BulletList(Unpaid.Select(clause => Words.Nobody(clause.Clause, clause.Heading, clause.WhyNobody!).In(language)));
        }
    }

    private string Span(Language language) => Months.Count switch
    {
        0 => Words.NoMonth.In(language),
        1 => IsoDate.Of(Months[0]),
        _ => Words.To(IsoDate.Of(Months[0]), IsoDate.Of(Months[^1])).In(language),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
