using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>
/// A person's pay-relevant facts over time (职工): employment, place on the ladder, post, certificates, appointments, achievements, absences and
/// monthly records. Immutable; facts name terms and clause ids, never bonuses.
/// </summary>
public sealed partial record Worker
{
    private readonly SeldomFacts seldom = SeldomFacts.None;

    /// <summary>A person about whom nothing is known yet.</summary>
    /// <param name="id">Who it is.</param>
    public Worker(WorkerId id) => Id = Guard.NotNull(id);

    /// <summary>Who it is.</summary>
    public WorkerId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>The name, or empty; never needed for a calculation.</summary>
    public string Name { get; init => field = Guard.NotNull(value); } = "";

    /// <summary>The terms of employment by date; outside its steps the person is not employed (re-hire: two steps with a gap).</summary>
    public EffectiveSeries<Employment> Employment { get; init => field = Guard.NotNull(value); } = EffectiveSeries.Empty<Employment>();

    /// <summary>
    /// The place on the ladder by date, as recorded: hiring, promotion, a re-grading by hand. Where the agreement moves people up by itself, the
    /// place of a day is that of the person's history under it, and the waiting time runs from the recorded day.
    /// </summary>
    public EffectiveSeries<GradePlace> Place { get; init => field = Guard.NotNull(value); } = EffectiveSeries.Empty<GradePlace>();

    /// <summary>What bears on moving up a step: holds, delays, credits, results of assessments; in any order.</summary>
    public IReadOnlyList<StepEvent> StepEvents
    {
        get => seldom.StepEvents;
        init => seldom = ReferenceEquals(seldom.StepEvents, value) ? seldom : seldom with { StepEvents = ValueList.Of(value) };
    }

    /// <summary>Pay above the cell that was granted to the person; a re-grading of the agreement grants its own.</summary>
    public IReadOnlyList<ProtectedPay> ProtectedPay
    {
        get => seldom.ProtectedPay;
        init => seldom = ReferenceEquals(seldom.ProtectedPay, value) ? seldom : seldom with { ProtectedPay = ValueList.Of(value) };
    }

    /// <summary>The scheme by date (薪酬模式): on which scheme clause the person is and on what terms. Without a step, and in a gap, the ladder
    /// pays.</summary>
    public EffectiveSeries<SchemeTerms> Scheme
    {
        get => seldom.Scheme;
        init => seldom = ReferenceEquals(seldom.Scheme, value) ? seldom : seldom with { Scheme = Guard.NotNull(value) };
    }

    /// <summary>What the person's years under scheme clauses were assessed at; one a clause and year, in any order.</summary>
    public IReadOnlyList<SchemeAssessment> Assessments
    {
        get => seldom.Assessments;
        init => seldom = ReferenceEquals(seldom.Assessments, value) ? seldom : seldom with { Assessments = ValueList.Of(value) };
    }

    /// <summary>The post by date.</summary>
    public EffectiveSeries<Post> Post { get; init => field = Guard.NotNull(value); } = EffectiveSeries.Empty<Post>();

    /// <summary>
    /// The date from which service counts (工龄起算日), or null: the first day of employment.
    /// </summary>
    public LocalDate? ServiceSince { get; init; }

    /// <summary>
    /// The date of birth (出生日期), or null where it is not known: only clauses that ask for an age need it, and they are pending without it.
    /// </summary>
    public LocalDate? BornOn { get; init; }

    /// <summary>The certificates held.</summary>
    public IReadOnlyList<Qualification> Qualifications { get; init => field = ValueList.Of(value); } = ValueList<Qualification>.Empty;

    /// <summary>The appointments, past and present.</summary>
    public IReadOnlyList<Appointment> Appointments { get; init => field = ValueList.Of(value); } = ValueList<Appointment>.Empty;

    /// <summary>The achievements.</summary>
    public IReadOnlyList<Achievement> Achievements { get; init => field = ValueList.Of(value); } = ValueList<Achievement>.Empty;

    /// <summary>The results shared with others (集体成果), each the same fact in the history of every member.</summary>
    public IReadOnlyList<TeamResult> TeamResults
    {
        get => seldom.TeamResults;
        init => seldom = ReferenceEquals(seldom.TeamResults, value) ? seldom : seldom with { TeamResults = ValueList.Of(value) };
    }

    /// <summary>The projects that the person shares (项目), each the same fact in the history of every member.</summary>
    public IReadOnlyList<Project> Projects
    {
        get => seldom.Projects;
        init => seldom = ReferenceEquals(seldom.Projects, value) ? seldom : seldom with { Projects = ValueList.Of(value) };
    }

    /// <summary>Dated spans without pay (无薪假); they may overlap and count once.</summary>
    public IReadOnlyList<DateSpan> Absences
    {
        get => seldom.Absences;
        init => seldom = ReferenceEquals(seldom.Absences, value) ? seldom : seldom with { Absences = ValueList.Of(value) };
    }

    /// <summary>The dated leaves by kind, paid or not; only the clauses that name a kind look at them.</summary>
    public IReadOnlyList<Leave> Leaves
    {
        get => seldom.Leaves;
        init => seldom = ReferenceEquals(seldom.Leaves, value) ? seldom : seldom with { Leaves = ValueList.Of(value) };
    }

    /// <summary>
    /// The amounts decided for the person under clauses with an agreed range (个人核定标准), by date: what a key post or a rating pays. An event's own
    /// decision goes before. Default empty.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, EffectiveSeries<Money>> DecidedAmounts
    {
        get => seldom.DecidedAmounts;
        init => seldom = ReferenceEquals(seldom.DecidedAmounts, value) ? seldom : seldom with { DecidedAmounts = ValueMap.Of(value) };
    }

    /// <summary>
    /// The standing numbers of the person (常设系数), by date: points, a load ratio, a coefficient; none below zero. A day without one is not zero but
    /// unknown. Default empty.
    /// </summary>
    public IReadOnlyDictionary<Term, EffectiveSeries<decimal>> StandingNumbers
    {
        get => seldom.StandingNumbers;
        init
        {
            if (ReferenceEquals(seldom.StandingNumbers, value))
            {
                return;
            }

            foreach (var step in Guard.NotNull(value).Values.SelectMany(series => series.Steps).Where(step => step.HasValue))
            {
                Guard.NotNegative(step.Value, nameof(StandingNumbers));
            }

            seldom = seldom with { StandingNumbers = ValueMap.Of(value) };
        }
    }

    /// <summary>The records by month; a month without one has nothing to record.</summary>
    public IReadOnlyDictionary<YearMonth, MonthRecord> Records { get; init => field = ValueMap.Of(value); } = ValueMap<YearMonth, MonthRecord>.Empty;

    /// <summary>The record of a month; <see cref="MonthRecord.Empty"/> when there is none.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The record.</returns>
    public MonthRecord RecordOf(YearMonth month) =>
        Records.Count > 0 && Records.TryGetValue(month, out var record) ? record : MonthRecord.Empty;

    /// <summary>What is recorded of a month of pay: counts of single days are kept by the calendar month of their day, and each counts in the month
    /// of pay to which its day belongs.</summary>
    internal MonthRecord RecordOf(YearMonth month, PayPeriod period) =>
        period.IsCalendarMonth || Records.Count == 0 ? RecordOf(month) : RecordWithin(month, period);

    private MonthRecord RecordWithin(YearMonth month, PayPeriod period)
    {
        var (first, last) = period.CalendarMonthsOf(month);
        return RecordOf(month) with
        {
            DayCounts = ValueList.Of(
                RecordOf(first).DayCounts.Concat(RecordOf(last).DayCounts).Where(each => period.DaysOf(month).Contains(each.Day))),
        };
    }

    /// <summary>Whether anything is recorded of months of pay, from a first to a last one.</summary>
    internal bool HasRecordIn(YearMonth first, YearMonth last, PayPeriod period) => Records.Count > 0 && HasAnyIn(first, last, period);

    private bool HasAnyIn(YearMonth first, YearMonth last, PayPeriod period) =>
        Records.Any(each => (each.Key >= first && each.Key <= last)
            || each.Value.DayCounts.Any(count => period.SpanOf(first, last).Contains(count.Day)));

    /// <inheritdoc/>
    public override string ToString() => Name.Length == 0 ? Id.ToString() : $"{Id} {Name}";
}
