using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record RegradeChange
{
    private static class Words
    {
        internal static LocalizedText Regraded(LocalizedText ladder) => new(
            $"套改为：{ladder.Chinese}",
            $"re-graded: {ladder.English}");
    }
}
