using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record QuotaReach
{
    private static class Words
    {
        internal static LocalizedText Post => new("岗位", "Post");

        internal static LocalizedText Measured => new("计量人数", "Measured");

        internal static LocalizedText Reached => new("完成定额", "Reached");

        internal static LocalizedText Share => new("完成面", "Share");

        internal static LocalizedText NotMeasured => new("未能计量", "Not measured");

        internal static LocalizedText QuotaOfReachedInAt(string inChinese, string month, Monetary.Ratio share, string inEnglish) => new(
            $"{inChinese}劳动定额完成面（{month}，须达 {share}）",
            $"Quota of {inEnglish} reached in {month} (at least {share})");
    }
}
