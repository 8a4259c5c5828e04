using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record ClauseCoverage
{
    private static class Words
    {
        internal static LocalizedText WhomTheClausesReach => new("条款落实情况", "Whom the clauses reach");

        internal static LocalizedText PeopleEachCountsOnceA(string months, string people) => new(
            $"{months}，{people} 人；每人在每个条款只计一次，按最接近发放的情形计。",
            $"{months}, {people} {EnglishCount.Noun(people, "person", "people")}; each counts once a clause, at the nearest to being paid.");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Covered => new("适用", "Covered");

        internal static LocalizedText Fits => new("符合", "Fits");

        internal static LocalizedText Paid => new("发放", "Paid");

        internal static LocalizedText Suppressed => new("应得未发", "Suppressed");

        internal static LocalizedText Pending => new("待定", "Pending");

        internal static LocalizedText NotDue => new("未到起发", "Not due");

        internal static LocalizedText WhyNotPaid => new("未发放的原因", "Why not paid");

        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText ReasonOf(LocalizedText text, string people) => new(
            $"{text.Chinese} {people} 人",
            $"{text.English}: {people}");

        internal static LocalizedText ClausesPayNobody(string count) => new(
            $"{count} 个条款没有发放给任何人：",
            $"{count} {EnglishCount.Noun(count, "clause pays", "clauses pay")} nobody:");

        internal static LocalizedText Nobody(Citations.ClauseReference clause, LocalizedText heading, LocalizedText why) => new(
            $"{clause} {heading.Chinese}：无人发放，{why.Chinese}",
            $"{clause} {heading.English}: nobody, {why.English}");

        internal static LocalizedText NoMonth => new("没有月份", "no month");

        internal static LocalizedText To(string first, string last) => new(
            $"{first} 至 {last}",
            $"{first} to {last}");
    }
}
