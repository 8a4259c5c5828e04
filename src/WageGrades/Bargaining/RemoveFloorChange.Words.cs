using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record RemoveFloorChange
{
    private static class Words
    {
        internal static LocalizedText Removed => new("取消", "removed");
    }
}
