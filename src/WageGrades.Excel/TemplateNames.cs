using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>Sheets of a template that are no tables.</summary>
internal static class TemplateNames
{
    internal static LocalizedText Guide => new("填写说明", "how to fill in");

    internal static LocalizedText Choices => new("可选值", "choices");

    internal static bool IsOwn(string title) => new[] { Guide, Choices }.Any(each =>
        string.Equals(title, each.Chinese, StringComparison.Ordinal) || string.Equals(title, each.English, StringComparison.OrdinalIgnoreCase));
}
