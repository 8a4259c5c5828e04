using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>是 or 否.</summary>
internal static class YesNoCell
{
    internal static readonly CodeCell<bool> Instance = new(
        (true, new LocalizedText("是", "yes"), ["y", "true", "1", "√", "✓", "✔", "☑", "对", "是的", "有", "v"]),
        (false, new LocalizedText("否", "no"), ["n", "false", "0", "×", "✗", "✘", "☒", "☐", "错", "不是", "没有", "无", "-", "—", "/"]));
}
