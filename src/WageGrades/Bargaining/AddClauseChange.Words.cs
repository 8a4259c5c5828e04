using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record AddClauseChange
{
    private static class Words
    {
        internal static LocalizedText NewClause(LocalizedText heading) => new(
            $"新增“{heading.Chinese}”",
            $"new clause “{heading.English}”");
    }
}
