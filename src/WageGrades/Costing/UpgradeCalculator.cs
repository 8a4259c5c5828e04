using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Prices planned upgrades: each holder of the lower grade is paid the window's months as they are and with the higher grade from the plan's
/// month on, placed on the ladder as each agreement's rule for promotions says, under the agreement and under the proposal; the average of the
/// differences counts as often as the plan says.
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
        var (computed, unplaced) = (0, 0);
        foreach (var worker in holders)
        {
            computed += Add(worker, plan, sums, ref unplaced) ? 1 : 0;
        }

        UpgradeCost cost = new(plan, holders.Count, computed) { Unplaced = unplaced };
        if (computed == 0)
        {
            findings.Add(Finding.Of(FindingCodes.UpgradeNotPriced, "", ("from", plan.From), ("to", plan.To), ("count", plan.Count)));
            return cost;
        }

        AddFindings(cost, sums);
        CostTally moved = new();
        var byClause = sums.ToDictionary(each => each.Key, each => Array.ConvertAll(each.Value, sum => Rounded(sum * plan.Count / computed)));
        foreach (var sum in byClause.Values.SelectMany(years => years))
        {
            moved.Add(0, isProposed: false, Math.Abs(sum));
        }

        if (Unit(0).Abs() >= Fraction.From(Money.Limit) || Unit(1).Abs() >= Fraction.From(Money.Limit) || !bound.TryTake(moved.Moved))
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

    private void AddFindings(UpgradeCost cost, Dictionary<ClauseId, Fraction[]> sums)
    {
        var plan = cost.Plan;
        if (cost.Unplaced > 0)
        {
            findings.Add(Finding.Of(FindingCodes.UpgradeWithoutPlace, "", ("from", plan.From), ("to", plan.To), ("count", cost.Unplaced)));
        }

        if (plan.Count > 0 && sums.Values.All(years => Array.TrueForAll(years, sum => sum.Sign == 0)))
        {
            var why = plan.Month > window.Last ? UpgradeWords.AfterWindow : UpgradeWords.NotRead;
            findings.Add(Finding.Of(
                FindingCodes.UpgradeMovesNothing,
                "",
                ("from", plan.From),
                ("to", plan.To),
                ("count", plan.Count),
                ("month", plan.Month),
                ("why", why)));
        }
    }

    private decimal Rounded(Fraction sum) => ExactAmount.Rounded(sum, currency.MinorDigits).TryToDecimal(out var rounded) ? rounded : 0m;

    private bool Add(Worker worker, UpgradePlan plan, Dictionary<ClauseId, Fraction[]> sums, ref int unplaced)
    {
        var day = window.Period.FirstDay(plan.Month);
        var held = worker.Appointments.Last(each => each.Grade == plan.From);
        var upgraded = worker.Dismiss(plan.From, day).Appoint(plan.To, day, held.Trade);
        List<(ClauseId Clause, int Place, decimal Amount)> moves = [];
        var isPlaced = true;
        foreach (var (side, agreement) in new[] { (0, costed.Before), (1, after) })
        {
            var months = window.Months.Where(month => month >= plan.Month).ToList();
            var placed = months.Count > 0
                ? new UpgradePlacement(agreement, costed.People, plan, day, window.Last).Place(worker, upgraded)
                : upgraded;
            isPlaced &= placed is not null;
            foreach (var month in months)
            {
                var (now, then) = (agreement.PayFor(worker, month, costed.People), agreement.PayFor(placed ?? upgraded, month, costed.People));
                if (!now.IsPayable || !then.IsPayable)
                {
                    return false;
                }

                var place = (2 * window.YearOf(month)) + side;
                moves.AddRange(then.Lines.Select(line => (line.Clause.Id, place, line.Amount.Amount)));
                moves.AddRange(now.Lines.Select(line => (line.Clause.Id, place, -line.Amount.Amount)));
            }
        }

        unplaced += isPlaced ? 0 : 1;
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
