using WageGrades.Ladders;

namespace WageGrades.Calculation;

/// <summary>Where a person stands and how far the wait for the next step has come. Months always count from the origin.</summary>
internal sealed record WaitState(GradePlace Place, LocalDate Since)
{
    /// <summary>The day from which all months are counted.</summary>
    internal LocalDate Origin { get; init; } = Since;

    /// <summary>The months from the origin to the beginning of the running wait; below zero with a credit.</summary>
    internal int Months { get; init; }

    /// <summary>The day on which the running wait began.</summary>
    internal LocalDate RunningSince { get; init; } = Since;

    /// <summary>No step is paid before this day.</summary>
    internal LocalDate NotBefore { get; init; } = Since;

    /// <summary>How many of the person's delays, accelerations and credits are taken into account.</summary>
    internal int ShiftsUsed { get; init; }

    /// <summary>The day on which the time was over, where decisions of later days, made while a result was outstanding, moved the arithmetic; else
    /// null.</summary>
    internal LocalDate? TimeOverOn { get; init; }

    /// <summary>By how many months they made the running wait longer, or shorter where below zero.</summary>
    internal int Shifted { get; init; }

    /// <summary>The wait going on at another place.</summary>
    internal WaitState At(GradePlace place, LocalDate on) => this with { Place = place, Since = on, NotBefore = LocalDate.Max(NotBefore, on) };

    /// <summary>The wait begun anew on a day.</summary>
    internal WaitState Restarted(LocalDate on) => this with { Origin = on, Months = 0, RunningSince = on, Shifted = 0, TimeOverOn = null };
}
