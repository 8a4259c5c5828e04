using WageGrades.Findings;

namespace WageGrades.Reporting;

/// <content>The texts of it in both languages.</content>
public static partial class PayRunCsv
{
    private static class Words
    {
        internal static LocalizedText Paid => new("发放", "paid");

        internal static LocalizedText Suppressed => new("不发", "not paid");

        internal static LocalizedText Pending => new("待定", "to be decided");

        internal static LocalizedText Total => new("合计", "total");

        internal static LocalizedText Blocked => new("不能发放", "cannot be paid");

        internal static LocalizedText[] Columns =>
        [
            new("用人单位", "employer"),
            new("工号", "number"),
            new("姓名", "name"),
            new("所属月份", "month"),
            new("依据条款", "clause"),
            new("项目代码", "item"),
            new("项目名称", "name-of-item"),
            new("金额", "amount"),
            new("原可得", "entitlement"),
            new("状态", "status"),
            new("说明", "explanation"),
        ];
    }
}
