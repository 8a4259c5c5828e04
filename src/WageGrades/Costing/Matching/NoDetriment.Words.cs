using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record NoDetriment
{
    internal static class Words
    {
        internal static LocalizedText Title(string proposal) => new($"方案 {proposal} 待遇不降低核查", $"Is anybody worse off under {proposal}?");

        internal static LocalizedText Looked(YearMonth first, YearMonth last, int people, int madeUp) => new(
            FormattableString.Invariant($"核查 {IsoDate.Of(first)} 至 {IsoDate.Of(last)} 每个月：现有人员 {people} 人，假设人员 {madeUp} 人。"),
            FormattableString.Invariant(
                $"Each month from {IsoDate.Of(first)} to {IsoDate.Of(last)}: {people} of today's people, {madeUp} made up."));

        internal static LocalizedText TooMany(int looked, long all) => new(
            FormattableString.Invariant($"假设人员共 {all} 人，只核查了其中 {looked} 人（事实较少的优先），其余没有核查。"),
            FormattableString.Invariant($"Of {all} made-up people {looked} were looked at, those with the fewest facts first; the others were not."));

        internal static LocalizedText NoGrid => new("协议没有薪级表，没有假设人员。", "The agreement has no ladder; nobody is made up.");

        internal static LocalizedText NotComputed(int people) => new(
            FormattableString.Invariant($"{people} 人有的月份不能计算，没有核查。"),
            FormattableString.Invariant($"{EnglishCount.People(people)} could not be computed in some month, which was not looked at."));

        internal static LocalizedText NotLookedOver => new(
            "以下修改没有全部核查，是否有人因此减少未能证明：", "Of these changes it is not proved that they pay nobody less:");

        internal static LocalizedText Changed => new("修改的条款", "Changed");

        internal static LocalizedText Why => new("原因", "Why");

        internal static LocalizedText Facts => new("所涉人员事实", "Facts on which it hangs");

        internal static LocalizedText Verdict(DetrimentVerdict verdict) => verdict switch
        {
            DetrimentVerdict.NobodyWorseOff => new("所核查的人员和月份中，无人工资减少。", "Nobody of those looked at is paid less in any month."),
            DetrimentVerdict.SomebodyWorseOff => new("有人工资减少：", "Somebody is worse off:"),
            DetrimentVerdict.NotProved => new("未发现有人工资减少，但没有全部核查，未能证明。", "Nobody was found, but it is not proved."),
            _ => throw Closed.Missed(verdict),
        };

        internal static LocalizedText WorseOff => new("有月份减少的人员", "Paid less in some month");

        internal static LocalizedText Others => new("没有减少的人员", "Paid less in no month");

        internal static LocalizedText Number => new("人数", "People");

        internal static LocalizedText Who => new("人员", "Who");

        internal static LocalizedText Month => new("首个减少的月份", "First month");

        internal static LocalizedText Before => new("现行", "Now");

        internal static LocalizedText After => new("方案", "Proposed");

        internal static LocalizedText Loss => new("减少", "Loss");

        internal static LocalizedText Clause => new("减少最多的条款", "Clause that falls most");
    }
}
