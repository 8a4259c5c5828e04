using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>The figures at which what clauses pay changes (条款门槛): months of service and of age, counts of a month, standing numbers.</summary>
internal static class Thresholds
{
    private const int MostMonths = 12 * 80;

    /// <summary>Months of service at a threshold of a clause; just below it one is told apart. Where each year counts, the first two and the last two
    /// of its thresholds.</summary>
    internal static IEnumerable<int> ServiceOf(PayClause clause)
    {
        foreach (var at in OfBand(clause.For?.Service))
        {
            yield return at;
        }

        foreach (var at in clause is BonusClause bonus ? ServiceOf(bonus) : [])
        {
            yield return at;
        }
    }

    /// <summary>Months of age at the ends of a band.</summary>
    internal static IEnumerable<int> OfBand(TimeBand? band) => new[] { band?.Least, band?.Limit }.OfType<TimeLength>()
        .Where(each => each.IsOfCalendar)
        .Select(length => length.Unit == TimeUnit.Year ? 12 * length.Count : length.Count);

    /// <summary>The counters that clauses read, each with the counts at which something changes, one more, one alone and many.</summary>
    internal static IEnumerable<(Term Counter, decimal Count)> CountsOf(IReadOnlyList<PayClause> clauses)
    {
        var ends = clauses.SelectMany(EndsOf);
        foreach (var counter in ends.GroupBy(end => end.Counter))
        {
            var counts = counter.SelectMany(end => new[] { end.Count, end.Count + 1m }).Append(1m)
                .Where(count => count > 0m).Distinct().Order().ToList();
            foreach (var count in counts.Append(10m * counts[^1]))
            {
                yield return (counter.Key, count);
            }
        }
    }

    /// <summary>The standing numbers that clauses read, each with those that were agreed to be possible.</summary>
    internal static IEnumerable<(Term Number, decimal Value)> NumbersOf(IReadOnlyList<PayClause> clauses)
    {
        foreach (var number in clauses.SelectMany(QuantitiesOf).GroupBy(quantity => quantity.Number))
        {
            var values = number.SelectMany(each => new[] { each.Least, each.Most, each.Below }).OfType<decimal>()
                .SelectMany(value => new[] { value, value / 2m, 2m * value }).Concat([1m, 0.5m, 2m]);
            foreach (var value in values.Where(value => value > 0m && number.All(each => each.Allows(value))).Distinct())
            {
                yield return (number.Key, value);
            }
        }
    }

    private static IEnumerable<int> ServiceOf(BonusClause clause)
    {
        if (clause.Bonus.Ground is SeniorityGround seniority)
        {
            yield return 12 * seniority.FromYears;
            yield return 12 * (seniority.FromYears + 1);
            foreach (var most in seniority.AtMostYears is { } years ? new[] { years, years + 1 } : [])
            {
                yield return 12 * most;
            }
        }

        foreach (var years in clause.Bonus.Schedule is AtServiceAge at ? at.Years.Append(at.Years[^1] + (at.EveryYears ?? 0)) : [])
        {
            yield return 12 * years;
        }

        foreach (var amount in FactsRead.StandardsOf(clause).Where(amount => amount.Reads.Service))
        {
            var all = Enumerable.Range(1, MostMonths).Where(months => amount.OfService(months) != amount.OfService(months - 1)).ToList();
            foreach (var months in all.Count > 4 ? [.. all.Take(2), .. all.TakeLast(2)] : all)
            {
                yield return months;
            }
        }
    }

    private static IEnumerable<(Term Counter, decimal Count)> EndsOf(PayClause clause) => clause switch
    {
        OvertimeClause => [(MonthCounter.OvertimeHours, 1m), (MonthCounter.RestDayOvertimeHours, 1m), (MonthCounter.HolidayOvertimeHours, 1m)],
        BonusClause bonus =>
        [
            .. bonus.Bonus.Ground switch
            {
                CountGround count => new[] { (count.Counter, count.Above) },
                MonthGround month => month.Conditions.SelectMany(condition =>
                    new[] { (condition.Counter, condition.Least ?? 0m), (condition.Counter, condition.Most ?? 0m) }),
                AchievementGround or StandingGround or PostGround or PopulationGround or SeniorityGround or ContributionGround
                    or EmploymentGround or SuppliedGround => [],
                _ => throw Closed.Missed(bonus.Bonus.Ground),
            },
            .. FactsRead.StandardsOf(bonus).SelectMany(QuantitiesIn).OfType<CounterQuantity>().SelectMany(quantity =>
                quantity.Tiers.Select(tier => tier.Above).Concat([quantity.Above, quantity.AtMost ?? 0m, quantity.AtLeast])
                    .Select(end => (quantity.Counter, end))),
            .. FactsRead.StandardsOf(bonus).SelectMany(amount => amount.Reads.Counters).Select(counter => (counter, 0m)),
        ],
        LadderClause or LeaveClause or SchemeClause => [],
        _ => throw Closed.Missed(clause),
    };

    private static IEnumerable<StandingQuantity> QuantitiesOf(PayClause clause) =>
        clause is BonusClause bonus ? FactsRead.StandardsOf(bonus).SelectMany(QuantitiesIn).OfType<StandingQuantity>() : [];

    private static IEnumerable<AmountQuantity> QuantitiesIn(BonusAmount amount) => amount switch
    {
        FormulaAmount formula => new[] { formula.Times, formula.Coefficient }.OfType<AmountQuantity>(),
        PoolAmount pool => new[] { pool.Weight }.OfType<AmountQuantity>(),
        FixedAmount or PerUnitAmount or PointsAmount or TableAmount or ShareOfPayAmount or RangeAmount or BenefitShareAmount => [],
        _ => throw Closed.Missed(amount),
    };
}
