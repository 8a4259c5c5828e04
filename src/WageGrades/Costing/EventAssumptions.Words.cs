using WageGrades.Findings;
using WageGrades.Internal;

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

        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText Counted(EventCount each) => new(
            $"{each.Key.In(Language.Chinese)} {ExactDecimal.Print(each.Count)} 件{(each.Month is { } month ? $"（{IsoDate.Of(month)}）" : "/年")}",
            $"{ExactDecimal.Print(each.Count)} × {each.Key.In(Language.English)} {(each.Month is { } on ? $"in {IsoDate.Of(on)}" : "a year")}");

        internal static LocalizedText Upgrade(UpgradePlan each) => new(
            FormattableString.Invariant($"{each.From.In(Language.Chinese)}晋升{each.To.In(Language.Chinese)} {each.Count} 人（{IsoDate.Of(each.Month)}）"),
            FormattableString.Invariant(
                $"{each.Count} upgraded from {each.From.In(Language.English)} to {each.To.In(Language.English)} in {IsoDate.Of(each.Month)}"));

        internal static LocalizedText EventsOfTheTwelveMonths => new("按此前 12 个月的事件推算", "events of the twelve months before replayed");
    }
}
