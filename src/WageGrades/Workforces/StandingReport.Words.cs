using WageGrades.Findings;

namespace WageGrades.Workforces;

/// <content>The texts of the report.</content>
public sealed partial record StandingReport
{
    private static class Words
    {
        internal static LocalizedText None => new("无", "none");

        internal static LocalizedText On(string on, int count) => new(
            $"截至 {on}：{count} 人次。",
            $"On {on}: {count}.");

        internal static LocalizedText Number => new("工号", "Number");

        internal static LocalizedText Name => new("姓名", "Name");

        internal static LocalizedText Trade => new("工种", "Trade");

        internal static LocalizedText Holds => new("持证", "Holds");

        internal static LocalizedText Appointed => new("聘任", "Appointed");

        internal static LocalizedText Since => new("自", "Since");
    }
}
