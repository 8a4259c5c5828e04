using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PayRun
{
    private static class Words
    {
        internal static LocalizedText PeoplePayableInTotal(int count, Money payableTotal) => new(
            $"{count} 人，可发放合计 {payableTotal}。",
            $"{EnglishCount.People(count)}; payable in total {payableTotal}.");

        internal static LocalizedText StatementsAreNotPayableAnd(int count) => new(
            $"另有 {count} 人的工资单不能发放，未计入合计。",
            $"{EnglishCount.Of(count, "statement is", "statements are")} not payable and not in the total.");

        internal static LocalizedText Colon => new("：", ": ");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText PayRun(string month) => new(
            $"{month} 工资核算",
            $"Pay run {month}");

        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText Lines => new("笔数", "Lines");

        internal static LocalizedText Amount => new("金额", "Amount");

        internal static LocalizedText Total => new("合计", "Total");
    }
}
