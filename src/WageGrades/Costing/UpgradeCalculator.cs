using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Prices planned upgrades: each holder of the lower grade is paid the window's months as they are and with the higher grade from the plan's
/// month on, under the agreement and under the proposal; the average of the differences counts as often as the plan says.
/// </summary>
internal sealed class UpgradeCalculator(CostedPeople costed, ContinuedAgreement after, Currency currency, SumBound bound, List<Finding> findings)
{
    private readonly CostWindow window = costed.Window;

    internal UpgradeCost Of(UpgradePlan plan, Func<ClauseId, (ClauseReference Clause, LocalizedText Heading, CostNature Nature)> named)
    {
        var day = window.FrozenOn ?? window.FirstDay;
        var holders = costed.People.Workers
            .Where(worker => worker.Employment.TryGet(day, out _)
                && worker.Appointments.Any(each => each.Grade == plan.From && each.IsInForceOn(day)))
            .ToList();
        Dictionary<ClauseId, Fraction[]> sums = [];
        var computed = holders.Count(worker => Add(worker, plan, sums));
        UpgradeCost cost = new(plan, holders.Count, computed);
        if (computed == 0)
        {
            findings.Add(Finding.Of(FindingCodes.UpgradeNotPriced, "", ("from", plan.From), ("to", plan.To), ("count", plan.Count)));
            return cost;
        }

        CostTally moved = new();
        var byClause = sums.ToDictionary(each => each.Key, each => Array.ConvertAll(each.Value, sum => Rounded(sum * plan.Count / computed)));
        foreach (var sum in byClause.Values.SelectMany(years => years))
        {
            moved.Add(0, isProposed: false, Math.Abs(sum));
        }

        if (!bound.TryTake(moved.Moved))
        {
            findings.Add(bound.Refuse($"{plan.From.Code}–{plan.To.Code}", moved.Moved));
            return cost;
        }

        List<ClauseCost> clauses = [.. byClause.Select(each => Clause(named(each.Key), each.Value))];
        return cost with
        {
            UnitBefore = new ExactAmount(Unit(0), currency),
            UnitAfter = new ExactAmount(Unit(1), currency),
            ByClause = clauses,
            Amounts = CostAmounts.Sum(clauses.Select(each => each.Amounts), currency),
        };

        Fraction Unit(int side) => sums.Values.Aggregate(default(Fraction), (sum, years) =>
            years.Where((_, at) => at % 2 == side).Aggregate(sum, (all, year) => all + year)) / computed;

        ClauseCost Clause((ClauseReference Clause, LocalizedText Heading, CostNature Nature) name, decimal[] years)
        {
            List<CostFigure> figures =
            [
                .. Enumerable.Range(0, years.Length / 2).Select(year =>
                    new CostFigure(new Money(years[2 * year], currency), new Money(years[(2 * year) + 1], currency))),
            ];
            return new(name.Clause, name.Heading, name.Nature, CostAmounts.OfYears(figures, currency), plan.Count)
            {
                ByYear = figures,
                PeoplePaid = plan.Count,
            };
        }
    }

    private decimal Rounded(Fraction sum) => ExactAmount.Rounded(sum, currency.MinorDigits).TryToDecimal(out var rounded) ? rounded : 0m;

    private bool Add(Worker worker, UpgradePlan plan, Dictionary<ClauseId, Fraction[]> sums)
    {
        var day = window.Period.FirstDay(plan.Month);
        var held = worker.Appointments.Last(each => each.Grade == plan.From);
        var upgraded = worker.Dismiss(plan.From, day).Appoint(plan.To, day, held.Trade);
        List<(ClauseId Clause, int Place, decimal Amount)> moves = [];
        foreach (var month in window.Months.Where(month => month >= plan.Month))
        {
            foreach (var (side, agreement) in new[] { (0, costed.Before), (1, after) })
            {
                var (now, then) = (agreement.PayFor(worker, month, costed.People), agreement.PayFor(upgraded, month, costed.People));
                if (!now.IsPayable || !then.IsPayable)
                {
                    return false;
                }

                var place = (2 * window.YearOf(month)) + side;
                moves.AddRange(then.Lines.Select(line => (line.Clause.Id, place, line.Amount.Amount)));
                moves.AddRange(now.Lines.Select(line => (line.Clause.Id, place, -line.Amount.Amount)));
            }
        }

        foreach (var (clause, place, amount) in moves)
        {
            if (!sums.TryGetValue(clause, out var years))
            {
                sums[clause] = years = new Fraction[2 * Math.Max(2, window.Years)];
            }

            years[place] += Fraction.From(amount);
        }

        return true;
    }
}
