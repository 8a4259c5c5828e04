using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayStatement : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var who = PersonName.Of(Name, Worker, language);
        List<Block> blocks = [LinesTable(language)];
        if (!IsPayable)
        {
            blocks.Add(new Paragraph(
                IsBlocked
                    ? Words.TheErrorsBelowKeepThis.In(language)
                    : Words.SomeLinesAreStillTo.In(language),
                Emphasis.Alert));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.PayFor(Period.InWords(Month).In(language), who).In(language), blocks);
    }

    private Table LinesTable(Language language)
    {
        var rows = Lines.Select(line => Row(line, language))
            .Append(TableRow.Total("", Words.Total.In(language), IsPayable ? total.In(language) : Words.Open.In(language), ""))
            .Concat(Suppressed.Concat(Pending).Select(line => Row(line, language)));
        return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.ItemAndArithmetic.In(language)),
                TableColumn.Number(Words.Due.In(language)),
                TableColumn.Text(Words.NotPaidOf.In(language)),
            ],
            rows);
    }

    private static TableRow Row(PayLine line, Language language) => line.Status == LineStatus.Paid
        ? TableRow.Create(line.Clause.ToString(), line.Explain(language), line.Amount.In(language), "")
        : TableRow.Create(
            TableCell.Muted(line.Clause.ToString()),
            TableCell.Muted(line.Explain(language)),
            TableCell.Muted(line.Amount.In(language)),
            TableCell.Muted(line.Entitlement is { } entitlement ? entitlement.In(language) : Words.Open.In(language)));
}
