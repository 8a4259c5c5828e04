using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PayStatement
{
    private static class Words
    {
        internal static LocalizedText TheErrorsBelowKeepThis => new("本单因下列错误不能发放。", "The errors below keep this statement from being paid.");

        internal static LocalizedText SomeLinesAreStillTo => new("有待定项目，尚不能发放。", "Some lines are still to be settled; it cannot be paid yet.");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText PayFor(string month, string who) => new(
            $"{month} 工资明细：{who}",
            $"Pay for {month}: {who}");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Open => new("待定", "open");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText ItemAndArithmetic => new("项目与计算", "Item and arithmetic");

        internal static LocalizedText Due => new("应发", "Due");

        internal static LocalizedText NotPaidOf => new("未发放的应得额", "Not paid, of");
    }
}
