namespace WageGrades.Oracle;

/// <summary>
/// Somebody on a step, waiting for the next: since when the months are counted, how many of them were waited for steps before, when the running wait
/// began. Days that do not count put off the day on which the months are over, one by one.
/// </summary>
internal sealed record Waiting(Person Person, Clause Clause, Policies Policies, Place Place, DateOnly Since)
{
    private static readonly DateOnly Horizon = new(2029, 1, 1);

    private string? LeapDay => Policies.LeapDay;

    private DateOnly Origin { get; init; } = Since;

    private int Months { get; init; }

    private DateOnly RunningSince { get; init; } = Since;

    private DateOnly NotBefore { get; init; } = Since;

    /// <summary>The wait going on at another place, begun again where an absence before made it.</summary>
    internal Waiting At(Place place, DateOnly on) => RestartedBy(on) with { Place = place, Since = on, NotBefore = NotBefore > on ? NotBefore : on };

    private Waiting RestartedBy(DateOnly on) =>
        Origin != DateOnly.MinValue && Clause.Progression?.On(Place) is { } wait && Restart(Over(wait)) is { } resumes && resumes <= on
            ? Anew(resumes).RestartedBy(on)
            : this;

    /// <summary>The next step, if it is reached and paid before a day.</summary>
    internal Waiting? Next(DateOnly? until)
    {
        // Where a place has no recorded beginning no time can be counted.
        if (Clause.Progression is not { } rule || rule.On(Place) is not { } wait || Origin == DateOnly.MinValue)
        {
            return null;
        }

        var over = Over(wait);
        if (Restart(over) is { } resumes)
        {
            return resumes < Horizon && !(resumes >= until) ? Anew(resumes).Next(until) : null;
        }

        if (over is not { } ground)
        {
            return null;
        }

        var reached = this with { Months = Months + wait.Months, RunningSince = ground };
        if (wait.Passes > 0)
        {
            var passes = Person.Passes.Where(day => day > RunningSince).Order().ToList();
            if (passes.Count < wait.Passes)
            {
                return null;
            }

            if (passes[wait.Passes - 1] > ground)
            {
                ground = passes[wait.Passes - 1];
                reached = Anew(ground);
            }
        }

        var due = Calendar.FirstDue(rule.Start, ground, Policies.Months);
        due = due > NotBefore ? due : NotBefore;
        var next = Place with { Step = Place.Step + 1 };
        return ground >= until || due >= until || TableOn(due)?.Cells.ContainsKey((next.Grade, next.Step)) != true ? null
            : reached with { Place = next, Since = due, NotBefore = due };
    }

    private Waiting Anew(DateOnly on) => this with { Origin = on, Months = 0, RunningSince = on };

    private Ladder? TableOn(DateOnly day) => Clause.Ladders!.On(day);

    /// <summary>The day on which the months are over: so many days that count after the first as the calendar has.</summary>
    private DateOnly? Over(Wait wait)
    {
        var due = new Length(Months + wait.Months, "month").After(Origin, LeapDay);
        var left = due.DayNumber - Origin.DayNumber;
        var day = Origin;
        for (; left > 0; day = day.AddDays(1))
        {
            if (day >= Horizon)
            {
                return null;
            }

            left -= IsUncounted(day) ? 0 : 1;
        }

        return day;
    }

    private bool IsUncounted(DateOnly day) =>
        Person.Employment.On(day) is null
        || Person.Holds.Any(span => span.From <= day && !(day >= span.Until))
        || (Clause.Progression!.Interruption is var (longest, effect) && effect != "restarts"
            && AbsenceOf(day) is var (from, until) && Length(from, until) > longest
            && (effect == "not-counted" || day.DayNumber - from.DayNumber >= longest));

    /// <summary>The first day after an absence that became too long before the wait was over; null where none did.</summary>
    private DateOnly? Restart(DateOnly? over)
    {
        if (Clause.Progression!.Interruption is not (var longest, "restarts"))
        {
            return null;
        }

        for (var day = Since < RunningSince ? Since : RunningSince; day < Horizon && !(day >= over); day = day.AddDays(1))
        {
            if (AbsenceOf(day) is var (from, until))
            {
                if (Length(from, until) > longest && until > RunningSince && !(from.AddDays(longest) >= over))
                {
                    return until;
                }

                day = until.AddDays(-1);
            }
        }

        return null;
    }

    private static int Length(DateOnly from, DateOnly until) => until.DayNumber - from.DayNumber;

    /// <summary>The run of days absent or between two employments in which a day lies, until the horizon where it does not end.</summary>
    private (DateOnly From, DateOnly Until)? AbsenceOf(DateOnly day)
    {
        if (!IsAway(day))
        {
            return null;
        }

        var (from, until) = (day, day);
        while (IsAway(from.AddDays(-1)))
        {
            from = from.AddDays(-1);
        }

        while (until < Horizon && IsAway(until))
        {
            until = until.AddDays(1);
        }

        return (from, until);
    }

    private bool IsAway(DateOnly day) => Person.Absences.Any(span => span.From <= day && !(day >= span.Until))
        || (Person.Employment.On(day) is null && Person.Employment.Steps.Any(step => step.From < day));
}
