using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The days on which something of a person begins or ends that months find (人员变动日), from one month up to twelve months on: between two of them whole
/// months find the same. They are the days of the facts and those that rules make of them, taken from what clauses find in the first month and in the
/// last; a day too many only costs a second look.
/// </summary>
internal sealed class PersonChangeDays
{
    // A year of service is found up to three years back: what holds in the first month is among what is found in the last.
    private const int Months = 12;

    private readonly MonthSpan first;
    private readonly LocalDate until;
    private readonly List<LocalDate> days;

    private PersonChangeDays(FoundMonth found, IReadOnlyList<BonusClause> clauses)
    {
        var month = found.Month;
        var last = LastMonth(month);
        (first, until) = (month.Person.Span, last.Until);
        days = OfFacts(month);
        AddClauses(found, clauses, days);
        var later = found.AsOf(last.From);
        AddClauses(later, clauses, days);
        foreach (var clause in clauses)
        {
            AddService(later.Month, clause);
            AddPeriods(found, clause);
        }

        days.Sort();
    }

    /// <summary>The days of a person; null where months have to be looked at one by one: the agreement counts months of which nobody knows when they
    /// change, or the person's facts have a time of their own.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="clauses">The clauses asked about.</param>
    internal static PersonChangeDays? Of(FoundMonth first, IReadOnlyList<BonusClause> clauses) =>
        AreKnown(first.Month) ? new(first, clauses) : null;

    /// <summary>Whether the days of a person can be told.</summary>
    internal static bool AreKnown(MonthCase first)
    {
        var (plan, worker) = (first.Plan, first.Person.Worker);
        return !(plan.Facts.CountTime
            || worker.Projects.Count + worker.TeamResults.Count + worker.Scheme.All.Count > 0
            || worker.Achievements.Any(each => each.Benefits.Count > 0)
            || first.Person.History is { Findings.Count: > 0 }
            || IsLastMonthOfTime(first));
    }

    /// <summary>The last month of which they are known.</summary>
    internal static MonthSpan LastMonth(MonthCase first) => first.Plan.Period.DaysOf(first.Person.Month.PlusMonths(Months - 1));

    /// <summary>Whether the days of a month are known.</summary>
    internal bool Hold(MonthSpan month) => month.From >= first.From && month.Until <= until;

    /// <summary>Whether nothing begins or ends after the first day of a month and up to the end of a later one.</summary>
    internal bool AreNoneBetween(MonthSpan first, MonthSpan last)
    {
        if (!Hold(first) || !Hold(last))
        {
            return false;
        }

        var at = days.BinarySearch(first.From.PlusDays(1));
        at = at < 0 ? ~at : at;
        return at == days.Count || days[at] >= last.Until;
    }

    /// <summary>The same from the first month known.</summary>
    internal bool AreNoneUpTo(MonthSpan month) => AreNoneBetween(first, month);

    private static bool IsLastMonthOfTime(MonthCase month) => month.Person.Span.From > LocalDate.MaxIsoValue.PlusYears(-3);

    private static List<LocalDate> OfFacts(MonthCase month)
    {
        var (person, period) = (month.Person, month.Plan.Period);
        var worker = person.Worker;
        List<LocalDate> found = new(32);
        found.AddRange(person.Placed.GroupChangeDays());
        foreach (var each in ValueList.Of(person.Protections))
        {
            found.AddRange(each.Amounts.ChangeDays());
        }

        if (month.Plan.ForSome.Count > 0)
        {
            found.AddRange(month.Coverage.AnyChangeDays());
        }

        if (worker.DecidedAmounts.Count + worker.StandingNumbers.Count > 0)
        {
            found.AddRange(worker.DecidedAmounts.Values.SelectMany(series => series.ChangeDays()));
            found.AddRange(worker.StandingNumbers.Values.SelectMany(series => series.ChangeDays()));
        }

        if (worker.Absences.Count + worker.Leaves.Count > 0)
        {
            found.AddRange(worker.Absences.Concat(worker.Leaves.Select(leave => leave.Span)).SelectMany(Ends));
        }

        foreach (var (recorded, record) in worker.Records)
        {
            found.AddRange([period.FirstDay(recorded), period.DaysOf(recorded).Until, .. record.DayCounts.Select(count => count.Day)]);
        }

        foreach (var missing in worker.MissingFrom)
        {
            found.AddRange([period.FirstDay(missing.Month), period.DaysOf(missing.Month).Until]);
        }

        return found;
    }

    // A further month of service counts on many days; what a standard makes of it changes on few.
    private void AddService(MonthCase later, BonusClause clause)
    {
        if (later.Plan.ReadsOf(clause).Service)
        {
            AddServiceOf(new CompletedService(later, clause), clause);
        }
    }

    private void AddServiceOf(CompletedService service, BonusClause clause) => days.AddRange(service.ChangeDays().Where(day =>
        day > first.From && service.QuantityOn(clause, day) != service.QuantityOn(clause, day.PlusDays(-1))));

    // Payments for periods belong to the month in which they fall due; after the last of all there is nothing more to wait for.
    private void AddPeriods(FoundMonth found, BonusClause clause)
    {
        if (clause.Bonus.Schedule.OfPeriod is not { } schedule)
        {
            return;
        }

        var (period, claims) = (found.Month.Plan.Period, new PeriodClaims(found, clause, schedule));
        var wasOver = schedule.IsOver(found.Month.Person.Month);
        for (var at = 0; at < Months; at++)
        {
            var month = found.Month.Person.Month.PlusMonths(at);
            if (claims.In(month).Any())
            {
                days.AddRange([period.FirstDay(month), period.DaysOf(month).Until]);
            }

            var isOver = schedule.IsOver(month);
            if (isOver != wasOver)
            {
                days.Add(period.FirstDay(month));
            }

            wasOver = isOver;
        }
    }

    private static void AddClauses(FoundMonth found, IReadOnlyList<BonusClause> clauses, List<LocalDate> days)
    {
        for (var at = 0; at < clauses.Count; at++)
        {
            var own = found.Of(clauses[at]);
            for (var each = 0; each < own.Count; each++)
            {
                if (own[each].OnlyIn is null)
                {
                    Add(days, clauses[at], own[each], found.Month.Plan);
                }
            }
        }
    }

    private static void Add(List<LocalDate> days, BonusClause clause, Occurrence each, MonthPlan plan)
    {
        days.Add(each.CountsFrom);
        Add(days, each.Since);
        Add(days, each.EndsOn);
        Add(days, each.SupersededOn);
        Add(days, each.LapsesOn);
        Add(days, each.Details.UsedFrom);
        Add(days, each.Waiting?.From);
        Add(days, each.Waiting?.Until);
        if (!clause.Bonus.Schedule.CompetesOverTime && MonthlyTerm.Of(clause, each, plan.Policies) is { } term)
        {
            days.Add(term.From);
            Add(days, term.Until);
        }

        if (plan.Policies.StartOf(clause.Bonus.Schedule) is { } start)
        {
            var due = start.FirstDueDay(each.CountsFrom, plan.Period);
            days.Add(due);

            // What fell due on a month's first day fell due earlier a month later.
            if (clause.Bonus.Schedule.IsOnce && due < LocalDate.MaxIsoValue)
            {
                days.Add(due.PlusDays(1));
            }
        }
    }

    private static void Add(List<LocalDate> days, LocalDate? day)
    {
        if (day is { } own)
        {
            days.Add(own);
        }
    }

    private static IEnumerable<LocalDate> Ends(DateSpan span) => span.Until is { } until ? [span.From, until] : [span.From];
}
