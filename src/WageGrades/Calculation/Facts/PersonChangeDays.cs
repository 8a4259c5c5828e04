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
internal sealed partial class PersonChangeDays
{
    // A year of service is found up to three years back: what holds in the first month is among what is found in the last.
    private const int Months = 12;

    private readonly MonthSpan first;
    private readonly LocalDate until;
    private readonly List<LocalDate> days = [];

    private PersonChangeDays(FoundMonth found, IReadOnlyList<BonusClause> clauses)
    {
        var month = found.Month;
        var last = LastMonth(month);
        (first, until) = (month.Person.Span, last.Until);
        AddFacts(month);
        var later = found.AsOf(last.From);
        for (var at = 0; at < clauses.Count; at++)
        {
            AddClause(clauses[at], found, later);
            AddService(later.Month, clauses[at]);
            AddPeriods(found, clauses[at]);
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

    // A further month of service counts on many days; what a standard makes of it changes on few.
    private void AddService(MonthCase later, BonusClause clause)
    {
        if (later.Plan.ReadsOf(clause).Service)
        {
            AddServiceOf(new CompletedService(later, clause), clause);
        }
    }

    private void AddServiceOf(CompletedService service, BonusClause clause) => AddRange(service.ChangeDays().Where(day =>
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
                AddRange([period.FirstDay(month), period.DaysOf(month).Until]);
            }

            var isOver = schedule.IsOver(month);
            if (isOver != wasOver)
            {
                Add(period.FirstDay(month));
            }

            wasOver = isOver;
        }
    }

    // What the first month finds the last one mostly finds too.
    private void AddClause(BonusClause clause, FoundMonth found, FoundMonth later)
    {
        var (own, last) = (found.Of(clause), later.Of(clause));
        Add(clause, own, found.Month.Plan);
        if (!ReferenceEquals(own, last))
        {
            Add(clause, last, later.Month.Plan);
        }
    }

    private void Add(BonusClause clause, ValueList<Occurrence> found, MonthPlan plan)
    {
        foreach (var each in found)
        {
            if (each.OnlyIn is null)
            {
                Add(clause, each, plan);
            }
        }
    }

    private void Add(BonusClause clause, Occurrence each, MonthPlan plan)
    {
        Add(each.CountsFrom);
        Add(each.Since);
        Add(each.EndsOn);
        Add(each.SupersededOn);
        Add(each.LapsesOn);
        Add(each.Details.UsedFrom);
        Add(each.Waiting?.From);
        Add(each.Waiting?.Until);
        if (!clause.Bonus.Schedule.CompetesOverTime && MonthlyTerm.Of(clause, each, plan.Policies) is { } term)
        {
            Add(term.From);
            Add(term.Until);
        }

        if (plan.Policies.StartOf(clause.Bonus.Schedule) is { } start)
        {
            var due = start.FirstDueDay(each.CountsFrom, plan.Period);
            Add(due);

            // What fell due on a month's first day fell due earlier a month later.
            if (clause.Bonus.Schedule.IsOnce && due < LocalDate.MaxIsoValue)
            {
                Add(due.PlusDays(1));
            }
        }
    }

    private void AddRange(IEnumerable<LocalDate> all)
    {
        foreach (var day in all)
        {
            Add(day);
        }
    }

    // Only what lies in the months known tells them apart.
    private void Add(LocalDate? day)
    {
        if (day is { } own && own > first.From && own < until)
        {
            days.Add(own);
        }
    }
}
