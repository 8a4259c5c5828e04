using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record EventAssumptions
{
    private static class Words
    {
        internal static LocalizedText None => new("无", "none");

        internal static LocalizedText EventsOfTwelveMonthsFrom(int year) => new(
            $"按 {year} 年起 12 个月的事件推算",
            $"events of twelve months from {year} replayed");

        internal static LocalizedText EventsOfTheTwelveMonths => new("按此前 12 个月的事件推算", "events of the twelve months before replayed");
    }
}
