using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The day the ground counts from and the first day due (起算日与起发日).</summary>
/// <param name="Event">What happened that day, such as appointed or recognised.</param>
/// <param name="On">The day it counts from.</param>
/// <param name="DueFrom">The first day due under the start rule.</param>
public sealed record DateTrace(TraceEvent Event, LocalDate On, LocalDate DueFrom) : TraceStep
{
    /// <summary>What happened that day, such as appointed or recognised.</summary>
    public TraceEvent Event { get; init => field = Guard.Defined(value); } = Guard.Defined(Event);

    /// <summary>The full years of service that an anniversary completes; zero for every other event.</summary>
    public int Years { get; init; }

    private protected override string Text(Language language) => language == Language.Chinese
        ? $"{IsoDate.Of(On)}{ChineseEvent}，自{IsoDate.Of(DueFrom)}起发"
        : $"{EnglishEvent} {IsoDate.Of(On)}, due from {IsoDate.Of(DueFrom)}";

    private string ChineseEvent => Event switch
    {
        TraceEvent.Appointed => "聘任",
        TraceEvent.Certified => "取得证书",
        TraceEvent.Recognised => "认定",
        TraceEvent.Anniversary => string.Create(CultureInfo.InvariantCulture, $"满{Years}年"),
        TraceEvent.Included => "列入",
        TraceEvent.Joined => "入职",
        TraceEvent.Published => "公布",
        TraceEvent.Verified => "核定",
        TraceEvent.Posted => "到岗",
        _ => throw Closed.Missed(Event),
    };

    private string EnglishEvent => Event switch
    {
        TraceEvent.Appointed => "appointed",
        TraceEvent.Certified => "certified",
        TraceEvent.Recognised => "recognised",
        TraceEvent.Anniversary => Years == 1 ? "1 year of service on" : string.Create(CultureInfo.InvariantCulture, $"{Years} years of service on"),
        TraceEvent.Included => "included",
        TraceEvent.Joined => "joined",
        TraceEvent.Published => "published",
        TraceEvent.Verified => "verified",
        TraceEvent.Posted => "on the post since",
        _ => throw Closed.Missed(Event),
    };
}
