using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The day the ground counts from and the first day due (起算日与起发日).</summary>
/// <param name="Event">What happened that day, such as appointed or recognised.</param>
/// <param name="On">The day it counts from.</param>
/// <param name="DueFrom">The first day due under the start rule.</param>
internal sealed record DateTrace(TraceEvent Event, LocalDate On, LocalDate DueFrom) : TraceStep
{
    /// <summary>What happened that day, such as appointed or recognised.</summary>
    public TraceEvent Event { get; init => field = Guard.Defined(value); } = Guard.Defined(Event);

    /// <summary>The full years of service that an anniversary completes; zero for every other event.</summary>
    public int Years { get; init; }

    /// <summary>Whether the second day is the one for which a payment for a period is reckoned, and not one from which it is due.</summary>
    public bool IsReckoned { get; init; }

    private protected override string Text(Language language)
    {
        var happened = TraceEventWords.Of(Event, Years).In(language);
        return IsReckoned
            ? language == Language.Chinese
                ? $"{IsoDate.Of(On)}{happened}，按{IsoDate.Of(DueFrom)}的情况核算"
                : $"{happened} {IsoDate.Of(On)}, reckoned for {IsoDate.Of(DueFrom)}"
            : language == Language.Chinese ? $"{IsoDate.Of(On)}{happened}，自{IsoDate.Of(DueFrom)}起发"
            : $"{happened} {IsoDate.Of(On)}, due from {IsoDate.Of(DueFrom)}";
    }
}
