using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// A person's facts as one month needs them: the employed days, the days without pay, the month's record. Days outside the agreement's term are
/// employed days that it does not pay: a change of rate, not lost days, so that two agreements that share a month add up to it.
/// </summary>
internal sealed class PersonMonth
{
    private readonly DateSpan term;
    private readonly AgreementPolicies policies;
    private List<LocalDate>? groupDays;
    private uint? changes;
    private uint? groupChanges;
    private Worker? placed;
    private ValueList<DateSpan>? employedSpans;

    /// <param name="worker">The person.</param>
    /// <param name="history">The history on the ladder, or null.</param>
    /// <param name="month">The month.</param>
    /// <param name="span">Its days.</param>
    /// <param name="term">The days that the agreement pays.</param>
    /// <param name="policies">Its choices.</param>
    /// <param name="allDays">The days of the month as one span, one list for everybody employed on all of them; null: each has an own one.</param>
    internal PersonMonth(
        Worker worker,
        PlaceHistory? history,
        YearMonth month,
        MonthSpan span,
        DateSpan term,
        AgreementPolicies policies,
        ValueList<DateSpan>? allDays = null)
    {
        Worker = worker;
        History = history;
        this.term = term;
        this.policies = policies;
        Month = month;
        Span = span;
        Record = worker.RecordOf(month, policies.PayPeriod);
        (Spells, Employed) = EmployedIn(worker, Span.ToDateSpan(), term, allDays);
        var employed = Spells is [var all] && all == Span.ToDateSpan() ? MonthAttendance.Full(Span) : EmployedDays;
        Attendance = worker.Absences.Count == 0 ? employed : worker.Absences.Aggregate(employed, (days, absence) => days.Without(absence));
        if (!ReferenceEquals(Record, MonthRecord.Empty))
        {
            Attendance = Attendance.WithoutDays(Record.UnpaidDaysBy(policies.PaidTime));
        }
    }

    internal Worker Worker { get; }

    /// <summary>The person's history on the ladder, or null where nothing in it goes beyond the recorded places.</summary>
    internal PlaceHistory? History { get; }

    /// <summary>The place of every day: as recorded, moved on by the agreement's rules.</summary>
    internal EffectiveSeries<GradePlace> Places => History?.Places ?? Worker.Place;

    internal IReadOnlyList<Protection> Protections => History?.Protections ?? [];

    internal YearMonth Month { get; }

    internal MonthSpan Span { get; }

    /// <summary>Which days a month has.</summary>
    internal PayPeriod Period => policies.PayPeriod;

    internal MonthRecord Record { get; }

    /// <summary>The month's count of a counter, its hours as parts of the agreement's days.</summary>
    internal Ratio CountOf(Term counter) => Record.CountOf(counter, policies.PaidTime);

    /// <summary>The employed days of the month, whatever the agreement's term, in date order; each span under one set of terms.</summary>
    internal ValueList<DateSpan> Spells { get; }

    /// <summary>The employed days of the month within the agreement's term, in date order, each span under one set of terms.</summary>
    internal ValueList<(DateSpan Span, Employment Terms)> Employed { get; }

    /// <summary>The spans of <see cref="Employed"/>.</summary>
    internal ValueList<DateSpan> EmployedSpans => employedSpans ??=
        Employed.Count == Spells.Count && (Employed.Count == 0 || (Employed[0].Span == Spells[0] && Employed[^1].Span == Spells[^1]))
            ? Spells
            : ValueList.Of(Employed.Select(each => each.Span));

    /// <summary>The employed days, absence or not.</summary>
    internal MonthAttendance EmployedDays => MonthAttendance.Full(Span).EmployedDuring(Spells.AsSpan());

    /// <summary>The days of the month that are paid: employed and not absent.</summary>
    internal MonthAttendance Attendance { get; }

    /// <summary>The leaves of the month that the agreement's leave clauses pay, in the order of the clauses.</summary>
    internal IReadOnlyList<LeaveTime> Leaves { get; private init; } = [];

    /// <summary>The days of the month that reduce a floor: as paid, less the leaves that do not count as work.</summary>
    internal MonthAttendance FloorAttendance =>
        Leaves.Count == 0 ? Attendance
            : Leaves.Where(leave => !leave.CountsTowardFloors).Aggregate(Attendance, (days, leave) => leave.TakeFrom(days));

    /// <summary>True where the month has no leave, dated or counted.</summary>
    internal bool HasNoLeave => Worker.Leaves.Count == 0 && ReferenceEquals(Record, MonthRecord.Empty);

    internal bool IsEmployed => Employed.Count > 0;

    /// <summary>The person with the places as the agreement's rules moved them.</summary>
    internal Worker Placed => placed ??= ReferenceEquals(Places, Worker.Place) ? Worker : Worker with { Place = Places };

    /// <summary>True when the agreement pays every day of the month, at full hours and without absence or leave that pays otherwise than
    /// work.</summary>
    internal bool IsWhole => Leaves.Count == 0
        && Attendance == MonthAttendance.Full(Span)
        && MonthAttendance.Full(Span).EmployedDuring([.. Employed.Select(each => each.Span)]) == Attendance
        && Employed.All(each => each.Terms.HoursShare == Ratio.One);

    /// <summary>A person's month under a plan, without leaves.</summary>
    internal static PersonMonth Of(MonthPlan plan, Worker worker) =>
        new(
            plan.Grades[worker.Under(plan.Agreement)],
            plan.MovesPeople || worker.ProtectedPay.Count > 0 ? PlaceHistory.Of(plan.Agreement, worker) : null,
            plan.Month,
            plan.Span,
            plan.Term,
            plan.Policies,
            plan.AllDays);

    /// <summary>Whether the person belongs to a group on the last employed day of the month.</summary>
    internal bool IsIn(Population population) => IsEmployed && Placed.BelongsTo(population, Employed[^1].Span.LastDay!.Value);

    /// <summary>The same person in another month, without leaves.</summary>
    internal PersonMonth In(YearMonth month) => month == Month ? this : new(Worker, History, month, Period.DaysOf(month), term, policies);

    /// <summary>The same month as if the agreement paid every employed day of it, without leaves; itself where it does.</summary>
    internal PersonMonth OfAnyDay() =>
        term.Contains(Span.ToDateSpan()) ? this : new(Worker, History, Month, Span, Span.ToDateSpan(), policies);

    /// <summary>The same person in another month under a plan, without leaves.</summary>
    internal PersonMonth In(MonthPlan plan) => plan.Term == term ? In(plan.Month) : Of(plan, Worker);

    /// <summary>The same month with only the first of its leaves.</summary>
    internal PersonMonth WithFirst(int leaves) => With(ValueList.Of(Leaves.Take(leaves)));

    /// <summary>The days that a clause pays: employed, not absent, and not on a leave that is taken off the clause.</summary>
    internal MonthAttendance AttendanceOf(PayClause clause) => Leaves.Count == 0 ? Attendance : AttendanceBeside(clause.Id);

    private MonthAttendance AttendanceBeside(ClauseId clause) =>
        Leaves.Where(leave => leave.Clause.Of.Contains(clause)).Aggregate(Attendance, (days, leave) => leave.TakeFrom(days));

    /// <summary>The days that are left after the first leaves.</summary>
    internal MonthAttendance AttendanceAfter(int leaves) => Leaves.Take(leaves).Aggregate(Attendance, (days, leave) => leave.TakeFrom(days));

    /// <summary>The same month with leaves that the agreement pays.</summary>
    internal PersonMonth With(IReadOnlyList<LeaveTime> leaves) => new(Worker, History, Month, Span, term, policies) { Leaves = leaves };

    internal Employment? TermsOn(LocalDate date)
    {
        foreach (var (span, terms) in Employed)
        {
            if (span.Contains(date))
            {
                return terms;
            }
        }

        return null;
    }

    /// <summary>The days on which something about the person changes within the month.</summary>
    internal IEnumerable<LocalDate> ChangeDays() => DaySet.In(Span, Changes);

    /// <summary>The same as a set.</summary>
    internal uint Changes => changes ??= ChangesOf();

    /// <summary>The days of the month before which the person may enter or leave a group.</summary>
    internal uint GroupChanges => groupChanges ??= Placed.GroupChangesIn(Span);

    private uint ChangesOf()
    {
        var found = Places.ChangesIn(Span) | Worker.Post.ChangesIn(Span) | Worker.Scheme.ChangesIn(Span);
        foreach (var (span, _) in Employed)
        {
            found |= DaySet.Cut(Span, span.From) | DaySet.Cut(Span, span.Until!.Value);
        }

        return found;
    }

    /// <summary>The employed days of a month, all of them and those within a term.</summary>
    private static (ValueList<DateSpan> Spells, ValueList<(DateSpan Span, Employment Terms)> Employed) EmployedIn(
        Worker worker, DateSpan month, DateSpan term, ValueList<DateSpan>? allDays)
    {
        FewItems<DateSpan> spells = default;
        FewItems<(DateSpan Span, Employment Terms)> employed = default;
        foreach (var step in worker.Employment.All)
        {
            if (step.HasValue && step.Span.Intersect(month) is { } spell)
            {
                spells.Add(spell);
                if (spell.Intersect(term) is { } days)
                {
                    employed.Add((days, step.Value));
                }
            }
        }

        var isAll = spells.Count == 1 && spells.First == month;
        return (isAll && allDays is not null ? allDays : spells.ToList(), employed.ToList());
    }

    /// <summary>The days of any time on which the person may enter or leave a group.</summary>
    internal IReadOnlyList<LocalDate> GroupDays => groupDays ??= [.. Worker.GroupChangeDays()];
}
