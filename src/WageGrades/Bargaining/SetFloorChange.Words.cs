using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetFloorChange
{
    private static class Words
    {
        internal static LocalizedText Set(LocalizedText name) => new($"最低标准“{name.Chinese}”", $"floor “{name.English}”");
    }
}
