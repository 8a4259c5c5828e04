using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// The sum of a clause's pool in a month: a share of a figure, or of what a rate gives people day by day, in the month or over the year before.
/// </summary>
internal sealed class PoolSum(MonthPlan plan, Func<YearMonth, MonthPlan> plans, Workforce workforce, BonusClause clause, List<Finding> findings)
{
    /// <summary>Whether the pool pays anything in the month.</summary>
    internal bool IsDue => PaidDays() is { } covered
        && clause.Amounts.StepsWithin(covered).Any(step => step.HasValue && ((PoolAmount)step.Value).PaysIn(plan.Month));

    /// <summary>The sum; null where none is in force, or it is not known, which is told.</summary>
    /// <param name="members">Who has a part.</param>
    internal ExactAmount? Of(IReadOnlySet<WorkerId> members)
    {
        var month = plan.Span.ToDateSpan();
        ExactAmount? sum = null;
        foreach (var step in PaidDays() is { } covered ? clause.Amounts.StepsWithin(covered).Where(step => step.HasValue) : [])
        {
            var pool = (PoolAmount)step.Value;
            if (!pool.PaysIn(plan.Month))
            {
                continue;
            }

            if (Of(pool, step.Span, members) is not { } part)
            {
                return null;
            }

            sum = (sum ?? ExactAmount.Zero(plan.Currency)) + (part * pool.Share / month.DayCount!.Value);
        }

        return sum;
    }

    // Two sums inside one month, or a pool that begins in it, count by calendar days. Weights of the month as a whole are the first agreement's.
    private DateSpan? PaidDays() => plan.Span.ToDateSpan() is var month && clause.Bonus.Ground.IsOfItsMonth && plan.Term.Contains(month.From)
        ? month : plan.Term.Intersect(month);

    /// <summary>The rate of a time times its days; null where it is not known.</summary>
    private ExactAmount? Of(PoolAmount pool, DateSpan days, IReadOnlySet<WorkerId> members) => pool switch
    {
        { Rate: FigureRate figure } => figure.Amount.ToExactAmount() * days.DayCount!.Value,
        { Rate.IsOfPerson: false } => OfNobody(pool, days),
        { Over: PoolPeriod.Month } => OfPeople(pool, [plan], days, members) is { } sum ? sum * plan.Span.ToDateSpan().DayCount!.Value : null,
        { Over: PoolPeriod.LastYear } => LastYear(pool, members) is { } year
            ? (pool.PaidIn is null ? year / 12 : year) * days.DayCount!.Value : null,
        _ => throw Closed.Missed(pool.Over),
    };

    private ExactAmount? OfNobody(PoolAmount pool, DateSpan days)
    {
        CellReader cells = new(MonthCase.Of(plan, new Worker(new WorkerId("0")), plans));
        var changes = plan.Agreement.Floors.SelectMany(floor => floor.Amount.ChangeDays())
            .Concat(plan.Ladders.SelectMany(ladder => ladder.Ladders.ChangeDays()));
        var sum = ExactAmount.Zero(plan.Currency);
        foreach (var part in DaySpans.Cut(days, changes.Distinct().Order()))
        {
            var amount = pool.Rate switch
            {
                FloorRate floor => cells.Find(floor, part.From),
                CellRate cell => cells.Find(cell, part.From),
                FigureRate or TableRate or GradeTableRate or PayRate => null,
                _ => throw Closed.Missed(pool.Rate),
            };
            if (amount is not { } found)
            {
                return Unknown(new($"没有“{pool.Rate.Entries.First().Amount.Chinese}”", $"there is no “{pool.Rate.Entries.First().Amount.English}”"));
            }

            sum += found * part.DayCount!.Value;
        }

        return sum;
    }

    private ExactAmount? LastYear(PoolAmount pool, IReadOnlySet<WorkerId> members)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        for (YearMonth month = new(plan.Month.Year - 1, 1); month.Year < plan.Month.Year; month = month.PlusMonths(1))
        {
            var parts = plans(month).Parts.ToList();
            var whole = DateSpan.OfMonth(month);
            var known = parts.Sum(part => part.Term.Intersect(whole)?.DayCount ?? 0);
            if (known < whole.DayCount && workforce.Workers.Any(worker => Counts(pool, worker, members) && worker.IsEmployedIn(month)))
            {
                return Unknown(new($"{IsoDate.Of(month)} 不在协议期内，当月工资不得而知", $"{IsoDate.Of(month)} lies outside the agreement's term, so that its pay is not known"));
            }

            if (OfPeople(pool, parts, whole, members) is not { } pay)
            {
                return null;
            }

            sum += pay;
        }

        return sum;
    }

    /// <summary>What a month's standing pay comes to on some days of it.</summary>
    private ExactAmount? OfPeople(PoolAmount pool, IEnumerable<MonthPlan> parts, DateSpan days, IReadOnlySet<WorkerId> members)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        FormulaAmount rate = new(pool.Rate);
        foreach (var part in parts.Where(part => part.Term.Intersect(days) is not null))
        {
            foreach (var worker in workforce.Workers.Where(worker => Counts(pool, worker, members)))
            {
                if (PayOf(part, worker, rate, days) is not { } pay)
                {
                    return null;
                }

                sum += pay;
            }
        }

        return sum;
    }

    private static bool Counts(PoolAmount pool, Worker worker, IReadOnlySet<WorkerId> members) => pool.People switch
    {
        PoolPeople.Members => members.Contains(worker.Id),
        PoolPeople.Covered => true,
        _ => throw Closed.Missed(pool.People),
    };

    private ExactAmount? PayOf(MonthPlan part, Worker worker, FormulaAmount rate, DateSpan days)
    {
        var own = MonthCase.Of(part, worker, plans);
        FoundMonth found = new(own);
        AmountResolver resolver = new(own, new BaseRates(found));
        RateDays rateDays = new(found);
        var changes = rateDays.OfBases(clause)
            .Concat(rate.Reads.Clauses.Select(part.Agreement.Find).OfType<PayClause>().SelectMany(rateDays.OfRate))
            .Concat(own.Person.ChangeDays()).Concat(own.Coverage.AnyChangeDays()).Distinct().Order().ToList();
        var sum = ExactAmount.Zero(plan.Currency);
        foreach (var (span, terms) in own.Person.Employed)
        {
            foreach (var cut in span.Intersect(days) is { } paid ? DaySpans.Cut(paid, changes) : [])
            {
                if (!own.Coverage.On(clause, cut.From)
                    || resolver.Resolve(clause, rate, new Occurrence([], cut.From, TraceEvent.Included), cut.From) is not { } amount)
                {
                    continue;
                }

                if (amount.Pending != LineReason.None)
                {
                    findings.Add(PoolSplit.Unsettled(plan, worker, clause, amount.Fault ?? own.Coverage.BirthDateMissing(clause.Id)));
                    return null;
                }

                sum += amount.Amount * terms.HoursShare * cut.DayCount!.Value / own.Person.Span.ToDateSpan().DayCount!.Value;
            }
        }

        return sum;
    }

    private ExactAmount? Unknown(LocalizedText reason)
    {
        findings.Add(Finding.Of(
            FindingCodes.PoolSumUnknown, clause.Id.ToString(), ("month", plan.Month), ("clause", clause.Id.ToString()), ("reason", reason)) with
        {
            Clause = clause.Id,
        });
        return null;
    }
}
