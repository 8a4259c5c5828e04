using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Which days of other months count for a payment for a period, from the facts as they are known, days to come among them: those on which the clause
/// is for the person and its ground holds, and where it says so those that are paid.
/// </summary>
internal sealed class PeriodDays(FoundMonth found, BonusClause clause, PeriodSchedule schedule)
{
    private readonly MonthCase month = found.Month;
    private readonly MonthPlan plan = found.Month.Plan;
    private readonly Dictionary<YearMonth, (uint Lost, Ratio Undated, MonthPlan Plan)> paid = [];

    /// <summary>The months whose lost days no calendar divides, though they count.</summary>
    internal SortedSet<YearMonth> Undivided { get; } = [];

    /// <summary>
    /// The days of a claim's employment on which the clause is for the person and, where only those count, one of some occurrences holds.
    /// </summary>
    internal List<DateSpan> Of(PeriodClaim claim, IEnumerable<Occurrence> occurrences, BonusAmount standard)
    {
        if (claim.Due.Period.Span.Intersect(claim.Employment) is not { } employed)
        {
            return [];
        }

        var covered = month.Coverage.AnyDaysIn(clause, employed).ToList();
        if (schedule.Accrual!.Days != AccrualDays.Held)
        {
            return covered;
        }

        var all = Terms(claim, standard);
        var held = DaySpans.Union(occurrences.SelectMany(each => Lasting(each, all)));
        return [.. from days in covered from term in held let common = days.Intersect(term) where common is not null select common.Value];
    }

    /// <summary>How many days of a month count, of those given.</summary>
    internal Ratio Count(YearMonth each, IReadOnlyList<DateSpan> given)
    {
        var days = given.Aggregate(0u, (all, span) => all | DaySet.Of(plan.Period.DaysOf(each), span));
        if (schedule.Accrual!.Days != AccrualDays.Paid || days == 0)
        {
            return Ratio.Of(DaySet.Count(days), 1);
        }

        if (!paid.TryGetValue(each, out var own))
        {
            paid[each] = own = PaidOf(each);
        }

        var left = Ratio.Of(DaySet.Count(days & ~own.Lost), 1);
        if (own.Undated == Ratio.Zero)
        {
            return left;
        }

        var rule = own.Plan.Policies.Proration ?? plan.Policies.Proration!;
        if (!BasisDays.TryOf(rule.Basis, plan.Period.DaysOf(each), own.Plan.Policies.Calendar, out var basis))
        {
            Undivided.Add(plan.Period.LackedOf(each, own.Plan.Policies.Calendar));
            return left;
        }

        var all = new Ratio(basis.Count(DaySet.Of(plan.Period.DaysOf(each)) & ~own.Lost));
        return own.Undated >= all ? Ratio.Zero : left * (all - own.Undated) / all;
    }

    // Each day of a month that two agreements share by the leave clauses of its own; days that none covers by those of the last.
    private (uint Lost, Ratio Undated, MonthPlan Plan) PaidOf(YearMonth each)
    {
        List<MonthCase> parts = [.. month.In(each)];
        var all = plan.Period.DaysOf(each);
        var first = parts[0].Person.Spells.Count > 0 ? DaySet.Of(all, parts[0].Person.Spells[0].From) : 0;
        var (lost, undated, rest) = (0u, Ratio.Zero, DaySet.Of(all));
        var counting = parts[^1].Plan;
        for (var at = 0; at < parts.Count; at++)
        {
            var whole = parts[at].OfAnyDay();
            var own = rest & (at == parts.Count - 1 ? uint.MaxValue : DaySet.Of(all, parts[at].Plan.Term));
            var attendance = whole.Person.Leaves.Where(leave => leave.Share == Ratio.Zero)
                .Aggregate(whole.Person.Attendance, (days, leave) => leave.TakeFrom(days));
            lost |= attendance.Lost & own;
            rest &= ~own;
            if ((own & first) != 0)
            {
                (undated, counting) = (new Ratio(attendance.Undated), parts[at].Plan);
            }
        }

        return (lost, undated, counting);
    }

    /// <summary>From when until when each occurrence holds that the standard knows, up to the end of the period.</summary>
    private List<(Occurrence Of, DateSpan Term)> Terms(PeriodClaim claim, BonusAmount standard)
    {
        var last = LocalDate.Max(claim.Due.HeldOn, claim.Due.Period.Span.LastDay!.Value);
        return
        [
            .. from each in found.AsOf(last).Of(clause)
               where each.OnlyIn is null && each.Fits(standard)
               let term = MonthlyTerm.Of(clause, each, plan.Policies)
               where term is not null
               select (each, term.Value),
        ];
    }

    // What competes is one entitlement; so is what follows without a day between: a promotion, the next year of service, another form of employment
    // begin nothing anew.
    private List<DateSpan> Lasting(Occurrence occurrence, List<(Occurrence Of, DateSpan Term)> all)
    {
        if (MonthlyTerm.Of(clause, occurrence, plan.Policies) is not { } own)
        {
            return [];
        }

        var rivalry = MonthlyRepetition.RivalryOf(clause.Bonus, occurrence);
        var lasting = DaySpans.Union(
            all.Where(each => Equals(MonthlyRepetition.RivalryOf(clause.Bonus, each.Of), rivalry)).Select(each => each.Term).Append(own));
        var (begins, ends) = (all.ToLookup(each => each.Term.From, each => each.Term), all.ToLookup(each => each.Term.Until, each => each.Term));
        HashSet<LocalDate> before = [];
        HashSet<LocalDate> after = [];
        for (var at = 0; at < lasting.Count; at++)
        {
            if (before.Add(lasting[at].From))
            {
                lasting.AddRange(ends[lasting[at].From]);
            }

            if (lasting[at].Until is { } until && after.Add(until))
            {
                lasting.AddRange(begins[until]);
            }
        }

        return lasting;
    }
}
