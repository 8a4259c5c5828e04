using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The texts of it in both languages.</content>
public sealed partial record SolvedValue
{
    private static class Words
    {
        internal static LocalizedText WithUnit(string number, string unit) => new($"{number}{unit}", $"{number} {unit}");
    }
}
