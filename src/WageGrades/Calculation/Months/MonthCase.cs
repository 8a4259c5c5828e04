using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// One person's month under a plan (一人一月的计算): what every stage takes and every clause asks. A stage that has to look at another month, or at this
/// one without some of its leaves, asks for a case of that; the case itself never changes.
/// </summary>
internal sealed class MonthCase
{
    private readonly Func<YearMonth, MonthPlan> plans;
    private MonthProration? proration;

    private MonthCase(MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans, Allocation? allocation, List<Finding> findings)
    {
        (Plan, Person, Allocation, Findings, this.plans) = (plan, person, allocation, findings, plans);
        Coverage = new Coverage(this);
    }

    /// <summary>The agreement made ready for the month.</summary>
    internal MonthPlan Plan { get; }

    /// <summary>The person's facts as the month needs them.</summary>
    internal PersonMonth Person { get; }

    /// <summary>What was settled for several people; null: it stays pending.</summary>
    internal Allocation? Allocation { get; }

    /// <summary>Where stages report what they find.</summary>
    internal List<Finding> Findings { get; }

    /// <summary>Whom clauses cover.</summary>
    internal Coverage Coverage { get; }

    /// <summary>On which scheme the person is day by day.</summary>
    internal SchemeDays Schemes => new(this);

    /// <summary>The agreement's proration on this person's days.</summary>
    internal MonthProration Proration => proration ??= new MonthProration(this);

    /// <summary>A person's month under a plan.</summary>
    /// <param name="plan">The agreement made ready for the month.</param>
    /// <param name="worker">The person.</param>
    /// <param name="plans">The agreement made ready for other months, for what is judged over a year or paid for an earlier day.</param>
    /// <param name="allocation">What was settled for several people; null: it stays pending.</param>
    /// <param name="findings">Where to report; null: into a list of the case's own.</param>
    internal static MonthCase Of(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation? allocation = null, List<Finding>? findings = null) =>
        new MonthCase(plan, PersonMonth.Of(plan, worker), plans, allocation, findings ?? []).WithLeaves();

    /// <summary>The person's cases of another month, one for each part of it; their findings are their own, and nothing shared is settled.</summary>
    internal IEnumerable<MonthCase> In(YearMonth month) => plans(month).Parts.Select(Under);

    /// <summary>The agreement in force on a day, made ready for its month; null where none is.</summary>
    internal MonthPlan? PlanOn(LocalDate day) =>
        Plan.Term.Contains(day) && Plan.Span.Contains(day) ? Plan
            : PartsAround(day).FirstOrDefault(each => each.Term.Contains(day) && each.Span.Contains(day));

    /// <summary>The same case as if the agreement paid every employed day of the month, for what counts days of any time.</summary>
    internal MonthCase OfAnyDay() =>
        Person.OfAnyDay() is var person && ReferenceEquals(person, Person) ? this : With(person, []).WithLeaves();

    /// <summary>The person's case under another plan; its findings are its own, and nothing shared is settled.</summary>
    internal MonthCase Under(MonthPlan other) =>
        new MonthCase(other, Person.In(other), plans, allocation: null, []).WithLeaves();

    /// <summary>The same plan asked about a day of another month: the facts are those of that day's month, leaves left aside.</summary>
    internal MonthCase AsOf(LocalDate day) =>
        Plan.Period.MonthOf(day) is var month && month == Person.Month ? this : With(Person.In(month), Findings);

    /// <summary>The same month with only the first of its leaves. What is wrong shows with every leave as well and is told there alone.</summary>
    internal MonthCase WithFirst(int leaves) => With(Person.WithFirst(leaves), []);

    /// <summary>The same case with findings of its own: for a second look, of which nothing is to be told twice.</summary>
    internal MonthCase Apart() => With(Person, []);

    // An agreement before or after may have months of other days; its month of a day is this one's or one beside it.
    private IEnumerable<MonthPlan> PartsAround(LocalDate day) =>
        from months in new[] { 0, -1, 1 }
        let month = MonthRun.Plus(Plan.Period.MonthOf(day), months)
        where month is not null
        from part in plans(month.Value).Parts
        select part;

    private MonthCase WithLeaves() => LeaveFinder.Of(this) is { Count: > 0 } leaves
        ? With(Person.With(leaves), Findings)
        : this;

    private MonthCase With(PersonMonth person, List<Finding> findings) => new(Plan, person, plans, Allocation, findings);
}
