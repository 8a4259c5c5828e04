using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record Allocation
{
    private static class Words
    {
        internal static LocalizedText Pools => new("总额分配", "Pools");

        internal static LocalizedText PaidByFunds => new("专项资金列支", "Paid by funds");

        internal static LocalizedText RelativeFloors => new("相对保底", "Relative floors");

        internal static LocalizedText Floor => new("保底", "Floor");

        internal static LocalizedText ComparedWith => new("可比人数", "Compared with");

        internal static LocalizedText Level => new("当月标准", "Level");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText NothingThisMonthLooksAt => new("本月没有需要统筹分配的项目。", "Nothing this month looks at more than one person.");

        internal static LocalizedText AllocationOf(string month) => new(
            $"{month} 统筹分配",
            $"Allocation of {month}");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Worker => new("职工", "Worker");

        internal static LocalizedText Reason => new("说明", "Reason");

        internal static LocalizedText Amount => new("金额", "Amount");
    }
}
