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
        var zh = language == Language.Chinese;
        List<Block> blocks = [];
        if (PoolShares.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "总额分配" : "Pools"));
            blocks.Add(Shares(PoolShares, language));
        }

        if (FundGrants.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "专项资金列支" : "Paid by funds"));
            blocks.Add(Shares(FundGrants, language));
        }

        if (Floors.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "相对保底" : "Relative floors"));
            blocks.Add(new Table(
                [
                    TableColumn.Text(zh ? "保底" : "Floor"),
                    TableColumn.Number(zh ? "可比人数" : "Compared with"),
                    TableColumn.Number(zh ? "当月标准" : "Level"),
                ],
                Floors.Select(floor => TableRow.Create(
                    floor.Floor.ToString(),
                    floor.People.ToString(CultureInfo.InvariantCulture),
                    floor.Level is { } level ? level.ToString() : "—"))));
        }

        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "检查问题" : "Findings"));
            blocks.Add(FindingTable.Of(Findings.Capped(20), language));
        }

        if (blocks.Count == 0)
        {
            blocks.Add(new Paragraph(zh ? "本月没有需要统筹分配的项目。" : "Nothing this month looks at more than one person."));
        }

        return new Document(language, zh ? $"{IsoDate.Of(Month)} 统筹分配" : $"Allocation of {IsoDate.Of(Month)}", blocks);
    }

    private static Table Shares(IEnumerable<AllocatedShare> shares, Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "职工" : "Worker"),
                TableColumn.Text(zh ? "说明" : "Reason"),
                TableColumn.Number(zh ? "金额" : "Amount"),
            ],
            shares.Select(share => TableRow.Create(
                share.Clause.ToString(), share.Worker.ToString(), share.Reason.In(language), share.Amount.ToString())));
    }
}
