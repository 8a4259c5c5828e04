using WageGrades.Findings;

namespace WageGrades.Reporting;

/// <content>The texts of it in both languages.</content>
public static partial class BackPayCsv
{
    private static class Words
    {
        internal static LocalizedText Interest => new("利息", "interest");

        internal static LocalizedText PaidLate(string late) => new(
            $"迟付 {late}",
            $"{late} paid late");

        internal static LocalizedText LeftOutInPart => new("部分未纳入", "left out in part");

        internal static LocalizedText LeftOut => new("未纳入", "left out");

        internal static LocalizedText[] Columns =>
        [
            new("用人单位", "employer"),
            new("工号", "number"),
            new("姓名", "name"),
            new("所属月份", "month"),
            new("依据条款", "clause"),
            new("项目代码", "item"),
            new("项目名称", "name-of-item"),
            new("原应发", "old-due"),
            new("现应发", "new-due"),
            new("已发", "paid"),
            new("差额", "difference"),
            new("原因", "cause"),
        ];
    }
}
