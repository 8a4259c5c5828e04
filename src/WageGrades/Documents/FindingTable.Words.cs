using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Documents;

/// <content>The texts of the report.</content>
internal static partial class FindingTable
{
    private static class Words
    {
        internal static LocalizedText Severity => new("级别", "Severity");

        internal static LocalizedText Code => new("代码", "Code");

        internal static LocalizedText Place => new("位置", "Place");

        internal static LocalizedText Finding => new("检查问题", "Finding");

        internal static LocalizedText Remedy => new("处理办法", "Remedy");

        internal static LocalizedText Error => new("错误", "error");

        internal static LocalizedText Warning => new("警告", "warning");

        internal static LocalizedText Information => new("提示", "information");

        internal static LocalizedText WithLaw(Finding finding, LegalReference law) => new(
            $"{finding.Message(Language.Chinese)}（{law}）",
            $"{finding.Message(Language.English)} ({law.ToEnglish()})");
    }
}
