using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Costing;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record GrowthReport : IReport
{
    /// <summary>Promised against delivered, what makes pay grow, and the least uniform percentage where a promise is not kept.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [new Paragraph(Words.Explained.In(language)), Outcome(language)];
        blocks.AddRange(Outcomes.Where(outcome => outcome.LeastPercent is not null).Select(outcome => new Paragraph(
            $"{outcome.Commitment.Name.In(language)}: " + Words.Least(
                outcome.LeastPercent!.Value,
                CostText.SignedPercent(outcome.DeliveredWithIt!.Value),
                CostText.SignedPercent(outcome.DeliveredBelowIt!.Value)).In(language))));
        if (Outcomes.Any(outcome => outcome.Rows.Count > 0))
        {
            blocks.Add(new Heading(2, Words.Split.In(language)));
            blocks.Add(Split(language));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        return new Document(language, Words.Title(Proposal).In(language), blocks);
    }

    private Table Outcome(Language language) => new(
        [
            TableColumn.Text(Words.Commitment.In(language)),
            TableColumn.Text(Words.Who.In(language)),
            TableColumn.Number(Words.From.In(language)),
            TableColumn.Number(Words.To.In(language)),
            TableColumn.Number(Words.Delivered.In(language)),
            TableColumn.Number(Words.Promised.In(language)),
            TableColumn.Text(Words.Kept.In(language)),
        ],
        Outcomes.Select(outcome => TableRow.Create(
            outcome.Commitment.Name.In(language),
            Words.People(outcome.People, outcome.PersonMonths, outcome.Commitment.Among).In(language),
            outcome.From is { } from ? CostText.Number(from) : "",
            outcome.To is { } to ? CostText.Number(to) : "",
            outcome.Delivered is { } delivered ? CostText.SignedPercent(delivered) : TableCell.Alert(outcome.Lacks!.In(language)),
            (outcome.Promised ?? outcome.Commitment.Promised) is { } promised
                ? CostText.SignedPercent(promised)
                : TableCell.Muted(Words.Unknown.In(language)),
            outcome.IsKept switch
            {
                true => Words.Yes.In(language),
                false => TableCell.Alert(Words.No.In(language)),
                null => TableCell.Muted(Words.Unknown.In(language)),
            })));

    private Table Split(Language language)
    {
        var parts = Enum.GetValues<GrowthPart>().Where(part => Outcomes.Any(outcome => outcome.Rows.Any(row => row.Part == part))).ToList();
        return new(
            [
                TableColumn.Text(Words.Commitment.In(language)),
                .. parts.Select(part => TableColumn.Number(Words.Name(part).In(language))),
                TableColumn.Number(Words.Delivered.In(language)),
            ],
            Outcomes.Where(outcome => outcome.Rows.Count > 0).Select(outcome => TableRow.Create(
            [
                outcome.Commitment.Name.In(language),
                .. parts.Select(part => (TableCell)(outcome.Rows.FirstOrDefault(row => row.Part == part) is { } row
                    ? CostText.SignedPercent(row.Points)
                    : "")),
                CostText.SignedPercent(outcome.Delivered!.Value),
            ])));
    }
}
