using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>Works out the on-costs of a costing: contributions person by person, levies of the wage total at the end.</summary>
internal sealed class OnCostCalculator
{
    private readonly CostWindow window;
    private readonly Currency currency;
    private readonly List<(OnCost Item, OnCostTally? Tally)> items;

    internal OnCostCalculator(CostBasis basis, CostWindow window, Currency currency)
    {
        (this.window, this.currency) = (window, currency);
        items = [.. basis.OnCosts.Select(item => (item, item.Kind == OnCostKind.Contribution ? new OnCostTally(item, window, currency) : null))];
    }

    internal void Add(Worker worker, PayStatement[] before, PayStatement[] after)
    {
        foreach (var (_, tally) in items)
        {
            tally?.Add(worker, before, after);
        }
    }

    internal List<OnCostLine> ToLines(WageTotalSplit wageTotal, SumBound bound, List<Finding> findings)
    {
        if (items.Exists(each => each.Item.Kind == OnCostKind.Levy))
        {
            findings.AddRange(wageTotal.UndeclaredClauses.Select(clause =>
                Finding.Of(FindingCodes.WageTotalUndeclared, clause.Id.ToString(), ("clause", clause.ToString())) with { Clause = clause.Id }));
        }

        return items.ConvertAll(each => each.Tally is { } tally
            ? Contributed(each.Item, tally, bound, findings)
            : Levied(each.Item, wageTotal, bound, findings));
    }

    private OnCostLine Contributed(OnCost item, OnCostTally tally, SumBound bound, List<Finding> findings)
    {
        findings.AddRange(tally.Undeclared.Select(clause => Finding.Of(
            FindingCodes.OnCostBaseUndeclared,
            clause.Id.ToString(),
            ("clause", clause.ToString()),
            ("base", PayBases.NameOf(item.Counts!.Value)),
            ("item", item.Name)) with { Clause = clause.Id }));
        if (tally.WithoutAverage > 0)
        {
            findings.Add(Finding.Of(
                FindingCodes.PreviousYearPayMissing,
                "",
                ("item", item.Name),
                ("count", tally.WithoutAverage),
                ("year", CostText.Year(item.PreviousYear!.Year))));
        }

        findings.AddRange(Unused(item, tally));
        return tally.Undeclared.Count > 0 ? new OnCostLine(item) { Lacks = OnCostWords.Undeclared(tally.Undeclared) }
            : Told(item, tally.Sums, tally.Settled, bound, findings);
    }

    // What was supplied and read by nothing is likely a slip of a year or of a number.
    private IEnumerable<Finding> Unused(OnCost item, OnCostTally tally)
    {
        if (item.PreviousYear is { Averages.Count: > 0 } rule && tally.AveragesUsed == 0)
        {
            var isAsked = window.Months.Any(month => rule.BaseYearOf(month) == rule.Year);
            yield return Finding.Of(
                FindingCodes.PreviousYearPayUnused,
                "",
                ("item", item.Name),
                ("count", rule.Averages.Count),
                ("year", CostText.Year(rule.Year)),
                ("why", isAsked ? OnCostWords.OfNobodyCosted : OnCostWords.OfNoMonth));
        }

        if (item.Bounds.Steps.Any(step => step.HasValue) && !window.Months.Any(month => item.Bounds.TryGet(window.Period.FirstDay(month), out _)))
        {
            yield return Finding.Of(
                FindingCodes.ContributionBoundsUnused, "", ("item", item.Name), ("first", window.First), ("last", window.Last));
        }
    }

    private OnCostLine Levied(OnCost item, WageTotalSplit wageTotal, SumBound bound, List<Finding> findings)
    {
        if (!wageTotal.IsDeclared)
        {
            return new OnCostLine(item) { Lacks = OnCostWords.Undeclared(wageTotal.UndeclaredClauses) };
        }

        _ = OnCostTally.SettledMonths(window, out var settledYear);
        CostTally sums = new(), settled = new();
        for (var year = 0; year < wageTotal.Inside.Count; year++)
        {
            var inside = wageTotal.Inside[year];
            foreach (var (isProposed, sum) in new[] { (false, inside.Baseline), (true, inside.Proposed) })
            {
                _ = ExactAmount.Rounded(item.Rate.Value * sum.ToExactAmount().Value, currency.MinorDigits).TryToDecimal(out var due);
                sums.Add(year, isProposed, due);
                settled.Add(0, isProposed, settledYear is { } only && only != year ? 0m : due);
            }
        }

        return Told(item, sums, settled, bound, findings);
    }

    // What would leave the range of money beside what is costed already is not told.
    private OnCostLine Told(OnCost item, CostTally sums, CostTally settled, SumBound bound, List<Finding> findings)
    {
        if (settled.Moved >= Money.Limit || !bound.TryTake(sums.Moved))
        {
            findings.Add(bound.Refuse(item.Name.English, Math.Max(settled.Moved, sums.Moved)));
            return new OnCostLine(item) { Lacks = OnCostWords.OutOfRange };
        }

        var years = sums.ToYears(currency).Concat(Enumerable.Repeat(CostFigure.Zero(currency), window.Years)).Take(window.Years).ToList();
        return new OnCostLine(item) { Amounts = CostAmounts.OfYears(years, currency), ByYear = years, Settled = settled.ToYears(currency)[0] };
    }
}
