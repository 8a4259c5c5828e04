using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record RemoveClauseChange
{
    private static class Words
    {
        internal static LocalizedText Removed => new("删除", "removed");
    }
}
