using System.Globalization;
using WageGrades.Bargaining;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record BargainingSheet : IReport
{
    /// <summary>The sheet: the two proposals, a row for each difference, what is agreed, the costs.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new BulletList(
            [
                Words.Proposals(Dated(Union), Dated(Employer)).In(language),
                Words.Window(Redline.Second).In(language),
            ]),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.Partial.In(language), Emphasis.Alert));
        }

        blocks.Add(Rows(language));
        return new Document(language, Words.Title.In(language), blocks);
    }

    private Table Rows(Language language) => new(
        [
            TableColumn.Text(Words.Clause.In(language)),
            TableColumn.Text(Words.Standing.In(language)),
            TableColumn.Text(Words.Union.In(language)),
            TableColumn.Text(Words.Employer.In(language)),
            TableColumn.Number(Words.Difference.In(language)),
            TableColumn.Number(Words.People.In(language)),
        ],
        [
            .. Redline.Rows.Select(row => TableRow.Create(
                row.Name.In(language),
                row.Standing?.In(language) ?? "",
                Worded(row.Second, language),
                Worded(row.First, language),
                CostText.Number(row.RoundedPrice),
                row.PeopleTouched.ToString(CultureInfo.InvariantCulture))),
            .. Agreed.Select(change => TableRow.Create(
                change.HeadingIn(Union.Base)?.In(language) ?? change.Clause.ToString(),
                "",
                change.In(language),
                TableCell.Muted(Words.Same.In(language)),
                "0.00",
                "")),
            TableRow.Total(
                Words.Total.In(language),
                "",
                CostText.Number(Redline.Second.FullYear),
                CostText.Number(Redline.First.FullYear),
                CostText.Number(Redline.Difference),
                ""),
        ]);

    private static LocalizedText Dated(Proposal proposal) => proposal.EffectiveOn is { } day
        ? new($"{proposal.Name}（自 {IsoDate.Of(day)} 起）", $"{proposal.Name} (from {IsoDate.Of(day)})")
        : LocalizedText.Same(proposal.Name);

    private static TableCell Worded(ProposalChange? change, Language language) => change is null
        ? TableCell.Muted(Words.AsStanding.In(language))
        : change.In(language);
}
