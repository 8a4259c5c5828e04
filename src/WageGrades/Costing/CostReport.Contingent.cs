using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The tables of events to come and of planned upgrades.</content>
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

    private Table ContingentTable(Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Prices.In(language)),
                TableColumn.Number(Words.Events.In(language)),
                TableColumn.Number(Words.Unmatched.In(language)),
                TableColumn.Number(Words.Whole(IsFullYear).In(language)),
            ],
            Contingent.Select(clause => TableRow.Create(
                $"{clause.Clause} {clause.Heading.In(language)}",
                Prices(clause, language),
                clause.Count is { } count ? CountText(count) : "",
                Unmatched(clause),
                clause.Amounts is { } amounts
                    ? $"{Number(amounts.FullYear.Difference)}{Part(!clause.IsPartial, language)}"
                    : clause.IsChanged ? TableCell.Alert(Words.NotPriced.In(language)) : TableCell.Muted(Words.Unchanged.In(language)))));
    }

    private static TableCell Unmatched(ContingentCost clause)
    {
        var (before, after) = (
            clause.UnmatchedBefore.ToString(CultureInfo.InvariantCulture), clause.UnmatchedAfter.ToString(CultureInfo.InvariantCulture));
        return clause.Count is null || clause.UnmatchedBefore + clause.UnmatchedAfter == 0 ? ""
            : TableCell.Alert(before == after ? after : $"{before} → {after}");
    }

    private static string Prices(ContingentCost clause, Language language)
    {
        var nothing = Words.None.In(language);
        return string.Join(Words.Semicolon.In(language), clause.Prices
            .Where(price => price.IsChanged || !clause.IsChanged)
            .Select(price =>
                $"{price.Entry.In(language)} {(price.IsChanged ? $"{price.Before?.In(language) ?? nothing} → {price.After?.In(language) ?? nothing}" : price.After?.In(language))}".Trim()));
    }
}
