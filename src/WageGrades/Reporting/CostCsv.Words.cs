using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Reporting;

/// <content>The texts of it in both languages.</content>
public static partial class CostCsv
{
    private static class Words
    {
        internal static LocalizedText LeftOut => new("未计入", "left out");

        internal static LocalizedText PartialMonthsFromNotIn(string month, int months, LocalizedText reason) => new(
            FormattableString.Invariant($"部分：自 {month} 起 {months} 个月未全部计入，{reason.Chinese}"),
            FormattableString.Invariant($"partial: {EnglishCount.Of(months, "month")} from {month} not in full, {reason.English}"));

        internal static LocalizedText[] Columns =>
        [
            new("用人单位", "employer"),
            new("工号", "number"),
            new("姓名", "name"),
            new("薪级", "grade"),
            new("现行满年", "now-full-year"),
            new("方案满年", "proposed-full-year"),
            new("年内增加", "in-year"),
            new("翘尾增加", "carry-over"),
            new("满年增加", "full-year"),
            new("备注", "note"),
        ];
    }
}
