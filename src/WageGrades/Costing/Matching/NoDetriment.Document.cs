using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record NoDetriment : IReport
{
    private const int MostShown = 20;

    /// <summary>What was looked at, the verdict, and those who lose, the smallest loss first.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new Paragraph(Words.Looked(FirstMonth, LastMonth, PeopleLookedAt, MadeUpLookedAt).In(language))];
        blocks.Add(new Paragraph(Checked.In(language)));
        if (MadeUpLookedAt < MadeUpPossible)
        {
            blocks.Add(new Paragraph(Words.TooMany(MadeUpLookedAt, MadeUpPossible).In(language), Emphasis.Alert));
        }

        if (NotComputed > 0)
        {
            blocks.Add(new Paragraph(Words.NotComputed(NotComputed).In(language), Emphasis.Alert));
        }

        if (NotLookedOver.Count > 0)
        {
            blocks.Add(new Paragraph(Words.NotLookedOver.In(language), Emphasis.Alert));
            blocks.Add(new Table(
                [
                    TableColumn.Text(Words.Changed.In(language)),
                    TableColumn.Text(Words.Why.In(language)),
                    TableColumn.Text(Words.Facts.In(language)),
                ],
                NotLookedOver.Select(matter => TableRow.Create(
                    $"{matter.Clause} {matter.Heading.In(language)}".Trim(),
                    UnprovedMatter.Words.Of(matter.Reason).In(language),
                    UnprovedMatter.Words.Of(matter.Facts).In(language)))));
        }

        blocks.Add(new Paragraph(Words.Verdict(Verdict).In(language), Witness is null ? Emphasis.Strong : Emphasis.Alert));
        if (Witness is not null)
        {
            blocks.Add(new Table(
                [
                    TableColumn.Text(Words.Who.In(language)),
                    TableColumn.Text(Words.Month.In(language)),
                    TableColumn.Number(Words.Before.In(language)),
                    TableColumn.Number(Words.After.In(language)),
                    TableColumn.Number(Words.Loss.In(language)),
                    TableColumn.Text(Words.Clause.In(language)),
                ],
                People.Concat(MadeUp).Take(MostShown).Select(loss => TableRow.Create(
                    loss.Worker.ToString(),
                    IsoDate.Of(loss.Month),
                    CostText.Number(loss.Before),
                    CostText.Number(loss.After),
                    TableCell.Alert(CostText.Number(loss.Loss)),
                    $"{loss.Clause} {loss.Heading.In(language)}"))));
        }

        return new Document(language, Words.Title(Proposal).In(language), blocks);
    }
}
