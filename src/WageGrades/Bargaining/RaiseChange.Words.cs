using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record RaiseChange
{
    private static class Words
    {
        internal static LocalizedText RaiseBy(string increase) => new(
            $"调整 {increase}",
            $"raise by {increase}");
    }
}
