using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

public sealed partial record Worker
{
    /// <summary>The person appointed to a grade or title from a date; earlier appointments of the vocabulary in the same trade go on.</summary>
    /// <param name="grade">The grade or title.</param>
    /// <param name="appointedOn">The first day of the appointment.</param>
    /// <param name="trade">The trade, or null.</param>
    /// <returns>The changed person.</returns>
    /// <example><c>worker.Appoint(SkillGrade.Technician, new LocalDate(2027, 1, 1))</c>.</example>
    public Worker Appoint(Term grade, LocalDate appointedOn, string? trade = null) =>
        this with { Appointments = ValueList.With(Appointments, new Appointment(grade, appointedOn) { Trade = trade }) };

    /// <summary>The person with every open appointment to a grade or title ended.</summary>
    /// <param name="grade">The grade or title.</param>
    /// <param name="endedOn">The first day on which it no longer holds.</param>
    /// <returns>The changed person.</returns>
    public Worker Dismiss(Term grade, LocalDate endedOn)
    {
        Guard.NotNull(grade);
        return this with
        {
            Appointments = ValueList.Of(Appointments.Select(each =>
                each.Grade == grade && each.EndedOn is null && each.AppointedOn < endedOn ? each with { EndedOn = endedOn } : each)),
        };
    }

    /// <summary>The person with a certificate.</summary>
    /// <param name="qualification">The certificate.</param>
    /// <returns>The changed person.</returns>
    public Worker Qualify(Qualification qualification) =>
        this with { Qualifications = ValueList.With(Qualifications, Guard.NotNull(qualification)) };

    /// <summary>The person employed from a date on full-time, standard terms or the terms given.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="employment">The terms; full-time by default.</param>
    /// <returns>The changed person.</returns>
    public Worker Employ(LocalDate from, Employment? employment = null) =>
        this with { Employment = Employment.Set(from, employment ?? Workforces.Employment.FullTime) };

    /// <summary>The person no longer employed from a date.</summary>
    /// <param name="from">The first day without employment.</param>
    /// <returns>The changed person.</returns>
    public Worker Leave(LocalDate from) =>
        this with { Employment = Employment.Clear(new DateSpan(from, null), "left") };

    /// <summary>
    /// The person placed on a grade and step from a date. The record is kept although the person stood on that place before: where the agreement
    /// moved the person on, or the person had left, it begins the wait again; else it is a renewal and changes nothing.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="grade">The grade, by its code or as the national grade that the row stands for.</param>
    /// <param name="step">The step, from 1.</param>
    /// <returns>The changed person.</returns>
    public Worker PlaceOn(LocalDate from, GradeCode grade, int step) =>
        this with { Place = Place.Record(from, new GradePlace(grade, step)) };

    /// <summary>The person placed as a placement says: the place, the time waited going on if it does, and what is protected.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="placement">The placement.</param>
    /// <returns>The changed person.</returns>
    public Worker PlaceOn(LocalDate from, Placement placement)
    {
        var placed = PlaceOn(from, Guard.NotNull(placement).Place.Grade, placement.Place.Step);
        placed = placement.KeepsWaitingTime ? placed.Record(StepEvent.Continuation(from)) : placed;
        return placement.Protection is { } rule
            ? placed with { ProtectedPay = ValueList.With(ProtectedPay, new ProtectedPay(from, placement.Protected, rule)) }
            : placed;
    }

    /// <summary>The person paid under a scheme clause from a date on; for one already on it, on new terms.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="terms">The clause and what was agreed.</param>
    /// <returns>The changed person.</returns>
    /// <example><c>worker.PutOn(new LocalDate(2027, 3, 1), new SchemeTerms("negotiated-pay") { AgreedAmount = 9_000m.Cny })</c>.</example>
    public Worker PutOn(LocalDate from, SchemeTerms terms) => this with { Scheme = Scheme.Set(from, Guard.NotNull(terms)) };

    /// <summary>The person paid by the ladder again from a date on.</summary>
    /// <param name="from">The first day on the ladder.</param>
    /// <returns>The changed person.</returns>
    public Worker BackOnLadder(LocalDate from) => this with { Scheme = Scheme.Clear(new DateSpan(from), "ladder pay") };

    /// <summary>The person with what a year under a scheme clause was assessed at, in place of an earlier result for that year.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The changed person.</returns>
    /// <example><c>worker.Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1.1m))</c>.</example>
    public Worker Assess(SchemeAssessment assessment)
    {
        Guard.NotNull(assessment);
        return this with
        {
            Assessments = ValueList.Of(
                Assessments.Where(each => each.Clause != assessment.Clause || each.Year != assessment.Year).Append(assessment)),
        };
    }

    /// <summary>The person with something that bears on moving up a step.</summary>
    /// <param name="stepEvent">The hold, delay, acceleration, credit or result.</param>
    /// <returns>The changed person.</returns>
    /// <example><c>worker.Record(StepEvent.Assessment(new LocalDate(2026, 12, 31), passed: true))</c>.</example>
    public Worker Record(StepEvent stepEvent) =>
        this with { StepEvents = ValueList.With(StepEvents, Guard.NotNull(stepEvent)) };

    /// <summary>The person on a post from a date.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="post">The post.</param>
    /// <returns>The changed person.</returns>
    public Worker Assign(LocalDate from, Post post) => this with { Post = Post.Set(from, Guard.NotNull(post)) };

    /// <summary>The person with an achievement.</summary>
    /// <param name="achievement">The achievement.</param>
    /// <returns>The changed person.</returns>
    public Worker Achieve(Achievement achievement) =>
        this with { Achievements = ValueList.With(Achievements, Guard.NotNull(achievement)) };

    /// <summary>The person with a result shared with others; see <see cref="Workforce.Share(TeamResult)"/> for all members at once.</summary>
    /// <param name="result">The result, of which the person is a member.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The person is no member of the team.</exception>
    public Worker Share(TeamResult result) => Guard.NotNull(result).Find(Id) is not null
        ? this with { TeamResults = ValueList.With(TeamResults, result) }
        : throw new ArgumentException($"{Id} is no member of the team of {result}.", nameof(result));

    /// <summary>The person with a project shared with others, in place of an earlier state of it; see <see cref="Workforce.Join"/> for all members at
    /// once.</summary>
    /// <param name="project">The project.</param>
    /// <returns>The changed person.</returns>
    public Worker Join(Project project) =>
        this with { Projects = ValueList.Of(Projects.Where(each => each.Id != Guard.NotNull(project).Id).Append(project)) };

    /// <summary>The person absent without pay for a time.</summary>
    /// <param name="span">The days, each lost in full.</param>
    /// <returns>The changed person.</returns>
    public Worker Absent(DateSpan span) => this with { Absences = ValueList.With(Absences, span) };

    /// <summary>The person with an amount decided under a clause with an agreed range.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="from">The first day on which it applies.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>The changed person.</returns>
    public Worker Decide(ClauseId clause, LocalDate from, Money amount)
    {
        var before = DecidedAmounts.TryGetValue(clause, out var series) ? series : EffectiveSeries.Empty<Money>();
        return this with
        {
            DecidedAmounts = ((ValueMap<ClauseId, EffectiveSeries<Money>>)DecidedAmounts).With(clause, before.Set(from, amount)),
        };
    }

    /// <summary>The person with a standing number from a date on.</summary>
    /// <param name="number">The number's term, such as <see cref="StandingNumber.LoadRatio"/>.</param>
    /// <param name="from">The first day on which it applies.</param>
    /// <param name="value">The number, 0 or more.</param>
    /// <returns>The changed person.</returns>
    public Worker WithNumber(Term number, LocalDate from, decimal value)
    {
        var before = StandingNumbers.TryGetValue(Guard.NotNull(number), out var series) ? series : EffectiveSeries.Empty<decimal>();
        return this with
        {
            StandingNumbers = ((ValueMap<Term, EffectiveSeries<decimal>>)StandingNumbers).With(number, before.Set(from, Guard.NotNegative(value))),
        };
    }

    /// <summary>The days on which a standing number changes.</summary>
    internal IEnumerable<LocalDate> NumberChangeDays(Term number) =>
        StandingNumbers.TryGetValue(number, out var series) ? series.ChangeDays() : [];

    /// <summary>The person on a leave of a kind.</summary>
    /// <param name="leave">The leave.</param>
    /// <returns>The changed person.</returns>
    public Worker OnLeave(Leave leave) => this with { Leaves = ValueList.With(Leaves, Guard.NotNull(leave)) };

    /// <summary>The person with a month's record set or replaced.</summary>
    /// <param name="month">The month.</param>
    /// <param name="record">The record.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">A day of its counts is of another month.</exception>
    public Worker Record(YearMonth month, MonthRecord record)
    {
        Guard.That(
            Guard.NotNull(record).DayCounts.All(each => each.Day.ToYearMonth() == month),
            month,
            "the month of every day that is counted",
            nameof(month));
        return this with { Records = ((ValueMap<YearMonth, MonthRecord>)Records).With(month, record) };
    }
}
