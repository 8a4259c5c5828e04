using WageGrades.Agreements;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// An agreement taken to go on through some months, for what is asked about the future: its term without end, and Monday to Friday as paid days in
/// months that its work calendar does not cover.
/// </summary>
internal sealed class ContinuedAgreement
{
    private readonly PayCalculator calculator;
    private readonly PayCalculator? beyondCalendar;
    private readonly WorkCalendar? calendar;
    private readonly PayPeriod period;
    private readonly Dictionary<YearMonth, Allocation> allocations = [];

    /// <param name="agreement">The agreement.</param>
    /// <param name="first">The first month asked about.</param>
    /// <param name="last">The last one.</param>
    /// <param name="explains">Whether lines are explained.</param>
    internal ContinuedAgreement(CollectiveAgreement agreement, YearMonth first, YearMonth last, bool explains)
    {
        Func<CollectiveAgreement, PayCalculator> calculatorOf = explains ? PayCalculator.For : PayCalculator.Light;
        period = agreement.Policies.PayPeriod;
        var endless = agreement.Term.Until <= period.DaysOf(last).LastDay
            ? agreement with { Term = new DateSpan(agreement.Term.From) }
            : agreement;
        calculator = calculatorOf(endless);
        calendar = agreement.Policies.Calendar;
        if (calendar is not null && !(calendar.Covers(period.DaysOf(first)) && calendar.Covers(period.DaysOf(last))))
        {
            var weekdays = WorkCalendar.Weekdays(period.CalendarMonthsOf(first).First, last);
            beyondCalendar = calculatorOf(endless with { Policies = endless.Policies with { Calendar = weekdays } });
        }

        IsExtended = beyondCalendar is not null || !ReferenceEquals(endless, agreement);
    }

    /// <summary>True when the term or the calendar had to be extended.</summary>
    internal bool IsExtended { get; }

    internal CollectiveAgreement Agreement => calculator.Agreement;

    /// <summary>A person's month looked at and not yet paid; an earlier one where nothing changed since.</summary>
    internal SeenMonth? See(Worker worker, YearMonth month, Workforce people, SeenMonth? before = null, bool looksOn = false) =>
        For(month).See(worker, month, AllocationOf(month, people), before, looksOn);

    /// <summary>A person's pay when pools, funds and relative floors are settled for all the people costed.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month, Workforce people, StatementDetail detail = StatementDetail.Findings) =>
        For(month).PayFor(worker, month, AllocationOf(month, people), detail);

    /// <summary>Whether what months find under this agreement serves another one: they differ in amounts alone, and nothing is settled for several
    /// people in either. What the other settles is then known without looking, where one that was asked before shares alike.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="months">The months.</param>
    /// <param name="people">The people.</param>
    /// <param name="settled">Others that this one serves and that settled by themselves; the other joins them where it has to.</param>
    internal bool FindsAlike(ContinuedAgreement other, IReadOnlyList<YearMonth> months, Workforce people, List<ContinuedAgreement> settled)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (var month in new[] { months[0], months[^1] })
        {
            if (!AlikeAgreements.FindAlike(For(month).PlanOf(month), other.For(month).PlanOf(month)))
            {
                return false;
            }
        }

        if (!months.All(month => SharesNothing(month, people)))
        {
            return false;
        }

        if (settled.Prepend(this).FirstOrDefault(each => each.SharesAlike(other, months[0])) is { } alike)
        {
            foreach (var month in months)
            {
                _ = other.allocations.TryAdd(month, alike.AllocationOf(month, people));
            }

            return true;
        }

        if (!months.All(month => other.SharesNothing(month, people)))
        {
            return false;
        }

        settled.Add(other);
        return true;
    }

    /// <summary>Whether a month lies beyond the agreement's own calendar.</summary>
    internal bool IsBeyondCalendar(YearMonth month) => ReferenceEquals(For(month), beyondCalendar);

    private bool SharesAlike(ContinuedAgreement other, YearMonth month) =>
        AlikeAgreements.ShareAlike(For(month).PlanOf(month), other.For(month).PlanOf(month));

    private bool SharesNothing(YearMonth month, Workforce people) =>
        AllocationOf(month, people) is { PoolShares.Count: 0, FundGrants.Count: 0, Floors.Count: 0 };

    private Allocation AllocationOf(YearMonth month, Workforce people) =>
        allocations.TryGetValue(month, out var settled) ? settled : allocations[month] = For(month).Allocate(people, month);

    /// <summary>The calculator of a month.</summary>
    internal PayCalculator For(YearMonth month) => beyondCalendar is null || calendar!.Covers(period.DaysOf(month)) ? calculator : beyondCalendar;
}
