using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <content>The texts of it in both languages.</content>
public sealed partial record PayLine
{
    private static class Words
    {
        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText BelongsTo(DateSpan span) => new(
            $"所属期间 {span}",
            $"belongs to {span}");

        internal static LocalizedText Explained(string heading, string steps) => new(
            $"{heading}（{steps}）",
            $"{heading} ({steps})");
    }
}
