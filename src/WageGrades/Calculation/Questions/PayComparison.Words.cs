using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PayComparison
{
    private static class Words
    {
        internal static LocalizedText AStatementIsNotPayable => new(
            "其中一份工资单尚不能发放，只比较已确定的项目。",
            "A statement is not payable; only settled lines are compared.");

        internal static LocalizedText NothingChanged => new("没有变化。", "Nothing changed.");

        internal static LocalizedText DifferenceByCause => new("按原因的差额", "Difference by cause");

        internal static LocalizedText Cause => new("原因", "Cause");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText Difference => new("差额", "Difference");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText WhyPayChanged(Workforces.WorkerId worker) => new(
            $"工资变动：{worker}",
            $"Why pay changed: {worker}");

        internal static LocalizedText Totals(string first, Money before, string second, Money after, Money difference, bool isBackPaid) => new(
            $"{first} {before}，{second} {after}；差额 {difference}{(isBackPaid ? "（含补发、扣回）" : "")}。",
            $"{first} {before}, {second} {after}; difference {difference}{(isBackPaid ? ", back pay included" : "")}.");
    }
}
