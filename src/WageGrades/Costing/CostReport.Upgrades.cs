using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The table of planned upgrades.</content>
public sealed partial record CostReport
{
    private IEnumerable<Block> UpgradeBlocks(Language language)
    {
        if (Upgrades.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, Words.Upgrades.In(language));
        yield return new Paragraph(Words.UpgradesExplained.In(language));
        yield return new Table(
            [
                TableColumn.Text(Words.Plan.In(language)),
                TableColumn.Number(Words.Number.In(language)),
                TableColumn.Number(Words.UnitNow.In(language)),
                TableColumn.Number(Words.UnitThen.In(language)),
                TableColumn.Number(Words.Whole(IsFullYear).In(language)),
            ],
            Upgrades.Select(plan => TableRow.Create(
                $"{plan.Plan.From.In(language)} → {plan.Plan.To.In(language)} ({IsoDate.Of(plan.Plan.Month)})",
                plan.Plan.Count.ToString(CultureInfo.InvariantCulture),
                plan.UnitBefore is { } before ? CostText.Number(before) : "",
                plan.UnitAfter is { } after ? CostText.Number(after) : "",
                plan.Amounts is { } amounts ? Number(amounts.FullYear.Difference) : TableCell.Alert(Words.NotPriced.In(language)))));
    }
}
