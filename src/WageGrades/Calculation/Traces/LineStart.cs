namespace WageGrades.Calculation;

/// <summary>What opened a payment, the day it counts from, and the first day due under the start rule.</summary>
/// <param name="Event">What happened.</param>
/// <param name="On">The day it counts from.</param>
/// <param name="DueFrom">The first day due.</param>
/// <param name="Years">The full years of service that an anniversary completes; zero for every other event.</param>
internal sealed record LineStart(TraceEvent Event, LocalDate On, LocalDate DueFrom, int Years)
{
    /// <summary>Whether that day is the one for which a payment for a period is reckoned.</summary>
    internal bool IsReckoned { get; init; }

    internal DateTrace Explain() => new(Event, On, DueFrom) { Years = Years, IsReckoned = IsReckoned };
}
