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
    private readonly List<LocalizedText> made = [];

    /// <summary>What the sum was made of, part by part; empty where it is one figure for the month.</summary>
    internal ValueList<LocalizedText> Made => ValueList.Of(made);

    /// <summary>Whether the pool pays anything in the month.</summary>
    internal bool IsDue => PaidDays(plan, clause) is { } covered
        && clause.Amounts.StepsWithin(covered).Any(step => step.HasValue && ((PoolAmount)step.Value).PaysIn(plan.Month));

    /// <summary>
    /// The days of the month for which an agreement splits a clause's pool; null where none. Two sums inside one month, or a pool that begins in it,
    /// count by calendar days; what is weighed for the month as a whole is the first day's agreement's, and no other splits it again.
    /// </summary>
    internal static DateSpan? PaidDays(MonthPlan plan, BonusClause clause)
    {
        var month = plan.Span.ToDateSpan();
        return !clause.Bonus.Ground.IsOfItsMonth ? plan.Term.Intersect(month) : plan.Term.Contains(month.From) ? month : null;
    }

    /// <summary>The sum; null where none is in force, or it is not known, which is told.</summary>
    /// <param name="members">Who has a part.</param>
    internal ExactAmount? Of(IReadOnlySet<WorkerId> members)
    {
        var month = plan.Span.ToDateSpan();
        ExactAmount? sum = null;
        foreach (var step in PaidDays(plan, clause) is { } covered ? clause.Amounts.StepsWithin(covered).Where(step => step.HasValue) : [])
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

            Tell(pool, part / step.Span.DayCount!.Value, Ratio.Of(step.Span.DayCount!.Value, month.DayCount!.Value));
            sum = (sum ?? ExactAmount.Zero(plan.Currency)) + (part * pool.Share / month.DayCount!.Value);
        }

        return sum;
    }

    private void Tell(PoolAmount pool, ExactAmount of, Ratio days)
    {
        var part = days == Ratio.One ? "" : $" × {days}";
        var words = pool.SumInWords(plan.NameOf);
        if (pool.Rate is not FigureRate)
        {
            made.Add(new($"{words.Chinese}，基数 {of.In(Language.Chinese)}{part}", $"{words.English}: of {of.In(Language.English)}{part}"));
        }
        else if (pool.Share != Ratio.One || part.Length > 0)
        {
            made.Add(new(words.Chinese + part, words.English + part));
        }
    }

    /// <summary>The rate of a time times its days; null where it is not known.</summary>
    private ExactAmount? Of(PoolAmount pool, DateSpan days, IReadOnlySet<WorkerId> members) => pool switch
    {
        { Rate: FigureRate figure } => figure.Amount.ToExactAmount() * days.DayCount!.Value,
        { Rate.IsOfPerson: false } => OfNobody(pool, days),
        { Over: PoolPeriod.Month } => OfPeople(pool, plan, days, members) is { } sum ? sum * plan.Span.ToDateSpan().DayCount!.Value : null,
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
                var title = pool.Rate.TitleBy(plan.NameOf);
                return Unknown(new($"没有“{title.Chinese}”", $"there is no “{title.English}”"));
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
            var whole = plan.Period.SpanOf(month);
            if (workforce.Workers.Any(worker => Counts(pool, worker, members) && IsCoveredOutside(parts, worker)))
            {
                return Unknown(new($"{IsoDate.Of(month)} 不在协议期内，当月工资不得而知", $"{IsoDate.Of(month)} lies outside the agreement's term, so that its pay is not known"));
            }

            foreach (var part in parts)
            {
                if (part.Term.Intersect(whole) is { } days)
                {
                    if (OfPeople(pool, part, days, members) is not { } pay)
                    {
                        return null;
                    }

                    sum += pay;
                }
            }
        }

        return sum;
    }

    /// <summary>Whether the clause would cover somebody on a day of the month that no agreement pays.</summary>
    private bool IsCoveredOutside(List<MonthPlan> parts, Worker worker) =>
        parts.Sum(part => part.Term.Intersect(parts[0].Span.ToDateSpan())?.DayCount ?? 0) < parts[0].Span.ToDateSpan().DayCount
        && MonthCase.Of(parts[0], worker, plans).Coverage.AnyDaysOf(clause)
            .Any(days => parts.Sum(part => part.Term.Intersect(days)?.DayCount ?? 0) < days.DayCount);

    /// <summary>What people's standing pay under a part of a month comes to on some days of it.</summary>
    private ExactAmount? OfPeople(PoolAmount pool, MonthPlan part, DateSpan days, IReadOnlySet<WorkerId> members)
    {
        var sum = ExactAmount.Zero(plan.Currency);
        FormulaAmount rate = new(pool.Rate);
        foreach (var worker in workforce.Workers.Where(worker => Counts(pool, worker, members)))
        {
            if (PayOf(part, worker, rate, days) is not { } pay)
            {
                return null;
            }

            sum += pay;
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
        AmountResolver resolver = new(found);
        RateDays rateDays = new(found);
        var changes = rateDays.OfBases(clause)
            .Concat(rate.Reads.Clauses.Select(part.Agreement.Find).OfType<PayClause>().SelectMany(rateDays.OfRate))
            .Concat(own.Person.ChangeDays()).Concat(own.Coverage.AnyChangeDays()).Distinct().Order().ToList();
        var sum = ExactAmount.Zero(plan.Currency);
        foreach (var step in own.Person.Worker.Employment.StepsWithin(days).Where(step => step.HasValue))
        {
            foreach (var cut in DaySpans.Cut(step.Span, changes))
            {
                if (!own.Coverage.OnAny(clause, cut.From))
                {
                    continue;
                }

                if (own.Coverage.IsOpen(clause))
                {
                    findings.Add(PoolSplit.Unsettled(plan, worker, clause, own.Coverage.BirthDateMissing(clause.Id)));
                    return null;
                }

                if (resolver.Resolve(clause, rate, new Occurrence([], cut.From, TraceEvent.Included), cut.From) is not { } amount)
                {
                    if (LacksCell(own, rate.Rate, cut.From))
                    {
                        return Unknown(new(
                            $"{worker.Id} 在 {IsoDate.Of(cut.From)} 没有“{rate.Rate.TitleBy(part.NameOf).Chinese}”",
                            $"{worker.Id} has no “{rate.Rate.TitleBy(part.NameOf).English}” on {IsoDate.Of(cut.From)}"));
                    }

                    continue;
                }

                if (amount.Pending != LineReason.None)
                {
                    findings.Add(PoolSplit.Unsettled(plan, worker, clause, amount));
                    return null;
                }

                sum += amount.Amount * step.Value.HoursShare * cut.DayCount!.Value / own.Person.Span.ToDateSpan().DayCount!.Value;
            }
        }

        return sum;
    }

    // Whom the ladder is not for misses no cell, and on a grade that a table does not list nothing is due; anything else is not known.
    private static bool LacksCell(MonthCase own, AmountRate rate, LocalDate day) => rate switch
    {
        CellRate cell => own.Plan.Agreement.Find(cell.Ladder) is not LadderClause { For: not null } ladder || own.Coverage.OnAny(ladder, day),
        GradeTableRate => !own.Person.Places.TryGet(day, out _),
        FigureRate or TableRate or FloorRate or PayRate => false,
        _ => throw Closed.Missed(rate),
    };

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
