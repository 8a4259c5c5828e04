using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of it in both languages.</content>
public sealed partial record OpenMonth
{
    private static class Words
    {
        internal static LocalizedText Semicolon => new("；", "; ");
    }
}
