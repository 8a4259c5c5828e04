using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PayRun : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.PeoplePayableInTotal(Statements.Count, PayableTotal).In(language)),
            ClauseTable(language),
        ];
        if (!IsComplete)
        {
            blocks.Add(
                new Paragraph(
                    Words.StatementsAreNotPayableAnd(Unsettled.Count).In(language),
                    Emphasis.Alert));
            blocks.Add(
                new BulletList(
                    Unsettled.Select(statement =>
                        $"{PersonName.Of(statement.Name, statement.Worker, language)}{Words.Colon.In(language)}{WhyOpen(statement, language)}"
                    )));
        }

        blocks.AddRange(Coverage.UnpaidBlocks(language));
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.PayRun(Period.InWords(Month).In(language)).In(language), blocks);
    }

    private static string WhyOpen(PayStatement statement, Language language) =>
        statement.IsBlocked
            ? statement.Findings.Errors[0].Message(language)
            : string.Join(
                Words.Semicolon.In(language),
                statement.Pending.Select(line => $"{line.Clause} {line.Explain(language)}").Distinct(StringComparer.Ordinal));

    private Table ClauseTable(Language language)
    {
        var lines = Statements.Where(statement => statement.IsPayable).SelectMany(statement => statement.Lines).GroupBy(line => line.Clause);
        return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Item.In(language)),
                TableColumn.Number(Words.Lines.In(language)),
                TableColumn.Number(Words.Amount.In(language)),
            ],
            lines.Select(group => TableRow.Create(
                    group.Key.ToString(),
                    group.First().Heading.In(language),
                    group.Count().ToString(CultureInfo.InvariantCulture),
                    Money.Sum(group.Select(line => line.Amount)).In(language)))
                .Append(TableRow.Total("", Words.Total.In(language), "", PayableTotal.In(language))));
    }
}
