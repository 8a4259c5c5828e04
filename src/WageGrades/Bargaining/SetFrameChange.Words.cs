using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetFrameChange
{
    private static class Words
    {
        internal static LocalizedText Frame => new("条款以外的事项", "matters beside the clauses");

        internal static LocalizedText Taken(LocalizedText title) => new($"按“{title.Chinese}”执行", $"as “{title.English}” has them");
    }
}
