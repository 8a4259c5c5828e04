using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of it in both languages.</content>
public sealed partial record SetSchemeChange
{
    private static class Words
    {
        internal static LocalizedText NewTerms => new("改按新的薪酬模式约定", "new terms of the scheme");
    }
}
