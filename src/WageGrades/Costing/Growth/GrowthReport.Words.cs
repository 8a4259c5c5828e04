using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record GrowthReport
{
    internal static class Words
    {
        internal static LocalizedText Title(string proposal) => new($"方案 {proposal} 工资增长承诺兑现情况", $"What {proposal} delivers of promised growth");

        internal static LocalizedText Explained => new(
            "人均月工资按测算各月、按记录或计划的人员计算，与固定日期的人员在现行协议下的同期水平（或所给基数）比较；各因素按平均分摊，相加恰为全部增长。",
            "Average monthly pay of the people as recorded or planned, against what the people of the freeze date are paid in the same months under the agreement unchanged, or against the given base; causes are shares over all orders and add up.");

        internal static LocalizedText Nobody => new("没有可比的人员或基数为零", "nobody is compared, or growth would start from nothing");

        internal static LocalizedText Commitment => new("承诺", "Promise");

        internal static LocalizedText Promised => new("承诺增长", "Promised");

        internal static LocalizedText Delivered => new("方案增长", "Delivered");

        internal static LocalizedText Kept => new("是否兑现", "Kept");

        internal static LocalizedText Yes => new("兑现", "yes");

        internal static LocalizedText No => new("未兑现", "no");

        internal static LocalizedText Unknown => new("不能确定", "cannot be told");

        internal static LocalizedText From => new("基数（元/人月）", "From, a month");

        internal static LocalizedText To => new("方案（元/人月）", "To, a month");

        internal static LocalizedText Split => new("增长构成（百分点）", "What makes it grow, in percentage points");

        internal static LocalizedText People(int people, int months, GrowthAmong among) => among switch
        {
            GrowthAmong.SamePeople => new(
                FormattableString.Invariant($"同口径 {people} 人，{months} 人月"),
                FormattableString.Invariant($"the same {EnglishCount.People(people)}, {months} months of pay")),
            GrowthAmong.Headcount => new(
                FormattableString.Invariant($"各月在册 {people} 人，{months} 人月"),
                FormattableString.Invariant($"{EnglishCount.People(people)} as they come and go, {months} months of pay")),
            _ => throw Closed.Missed(among),
        };

        internal static LocalizedText Who => new("人员", "People");

        internal static LocalizedText Least(decimal percent, string with, string below) => new(
            FormattableString.Invariant($"在方案基础上，各薪级至少再统一上调 {percent:0.00}% 才能兑现（增长 {with}）；上调少 0.01 个百分点时增长 {below}，不足。"),
            FormattableString.Invariant($"Every ladder would have to rise by {percent:0.00} % more to keep it (growth {with}); with 0.01 less it is {below}."));

        internal static LocalizedText Name(GrowthPart part) => part switch
        {
            GrowthPart.CarriedIn => new("上年翘尾", "Carried in"),
            GrowthPart.Table => new("调整标准", "Table"),
            GrowthPart.Steps => new("晋档", "Steps"),
            GrowthPart.Upgrades => new("晋级与聘任", "Titles and appointments"),
            GrowthPart.Composition => new("人员构成", "Composition"),
            GrowthPart.Others => new("其他事实", "Other facts"),
            _ => throw Closed.Missed(part),
        };

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
