using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record ReplaceClauseChange
{
    private static class Words
    {
        internal static LocalizedText Replaced(LocalizedText heading) => new(
            $"改写为“{heading.Chinese}”",
            $"worded anew: “{heading.English}”");
    }
}
