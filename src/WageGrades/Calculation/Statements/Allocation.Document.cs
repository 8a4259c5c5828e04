using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Allocation : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        List<Block> blocks = [];
        if (PoolShares.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Pools.In(language)));
            blocks.Add(Shares(PoolShares, language));
        }

        if (FundGrants.Count > 0)
        {
            blocks.Add(new Heading(2, Words.PaidByFunds.In(language)));
            blocks.Add(Shares(FundGrants, language));
        }

        if (Floors.Count > 0)
        {
            blocks.Add(new Heading(2, Words.RelativeFloors.In(language)));
            blocks.Add(new Table(
                [
                    TableColumn.Text(Words.Floor.In(language)),
                    TableColumn.Number(Words.ComparedWith.In(language)),
                    TableColumn.Number(Words.Level.In(language)),
                ],
                Floors.Select(floor => TableRow.Create(
                    floor.Floor.ToString(),
                    floor.People.ToString(CultureInfo.InvariantCulture),
                    floor.Level is { } level ? level.In(language) : "—"))));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        if (blocks.Count == 0)
        {
            blocks.Add(new Paragraph(Words.NothingThisMonthLooksAt.In(language)));
        }

        return new Document(language, Words.AllocationOf(IsoDate.Of(Month)).In(language), blocks);
    }

    private static Table Shares(IEnumerable<AllocatedShare> shares, Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Worker.In(language)),
                TableColumn.Text(Words.Reason.In(language)),
                TableColumn.Number(Words.Amount.In(language)),
            ],
            shares.Select(share => TableRow.Create(
                share.Clause.ToString(), share.Worker.ToString(), share.Reason.In(language), share.Amount.In(language))));
    }
}
