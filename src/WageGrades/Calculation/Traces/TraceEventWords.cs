using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The words of each event that opens a payment, once; the day follows the English and precedes the Chinese.</summary>
internal static class TraceEventWords
{
    /// <summary>What happened.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="years">The full years of an anniversary.</param>
    internal static LocalizedText Of(TraceEvent happened, int years) => happened switch
    {
        TraceEvent.Appointed => new("聘任", "appointed"),
        TraceEvent.Certified => new("取得证书", "certified"),
        TraceEvent.Recognised => new("认定", "recognised"),
        TraceEvent.Anniversary => new(
            string.Create(CultureInfo.InvariantCulture, $"满{years}年"),
            string.Create(CultureInfo.InvariantCulture, $"{years} {(years == 1 ? "year" : "years")} of service on")),
        TraceEvent.Included => new("列入", "included"),
        TraceEvent.Joined => new("入职", "joined"),
        TraceEvent.FormChanged => new("变更用工形式", "another form of employment since"),
        TraceEvent.Published => new("公布", "published"),
        TraceEvent.Verified => new("核定", "verified"),
        TraceEvent.Posted => new("到岗", "on the post since"),
        _ => throw Closed.Missed(happened),
    };
}
