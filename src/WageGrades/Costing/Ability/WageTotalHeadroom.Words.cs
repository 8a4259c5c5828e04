using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record WageTotalHeadroom
{
    private static class Words
    {
        internal static LocalizedText Title(LocalizedText proposal) => new($"方案 {proposal.Chinese} 工资总额预算余额", $"What {proposal.English} leaves of the wage-total budget");

        internal static LocalizedText Undeclared(IReadOnlyList<ClauseReference> clauses) => new(
            $"条款 {string.Join("、", clauses)} 未约定是否计入工资总额",
            $"{EnglishCount.Noun(clauses.Count, "clause", "clauses")} {string.Join(", ", clauses)} {EnglishCount.Noun(clauses.Count, "does not say whether it counts", "do not say whether they count")}");

        internal static LocalizedText NoBudget => new("未提供该年预算", "no budget was supplied");

        internal static LocalizedText MonthsLacking(int months) => new(
            FormattableString.Invariant($"该年有 {months} 个月未测算，也未提供这些月的工资总额"),
            $"{EnglishCount.Of(months, "month")} of the year {EnglishCount.Noun(months, "is", "are")} not costed, and their wage total was not supplied");

        internal static LocalizedText OutOfRange => new("金额超出可计算范围", "the sum is out of the range of money");

        internal static LocalizedText Partial => new(
            "成本不完整，余额不含缺少的部分。",
            "The cost is partial or not fully priced; the headroom lacks the rest.");

        internal static LocalizedText Counts => new(
            "计入、不计入按各条款和各项最低标准的约定；企业以外承担的部分不计入。",
            "Clauses and floors count as they say; what others than the employer bear does not.");

        internal static LocalizedText Year => new("预算年度", "Budget year");

        internal static LocalizedText Budget => new("预算", "Budget");

        internal static LocalizedText Beside => new("测算以外", "Paid beside");

        internal static LocalizedText InsideNow => new("计入（现行）", "Counts, now");

        internal static LocalizedText Inside => new("计入（方案）", "Counts, proposed");

        internal static LocalizedText Outside => new("不计入（方案）", "Does not count");

        internal static LocalizedText Open => new("未约定（方案）", "Does not say");

        internal static LocalizedText Left => new("方案后余额", "Headroom");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
