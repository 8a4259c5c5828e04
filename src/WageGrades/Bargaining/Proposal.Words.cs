using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <content>The texts of the report.</content>
public sealed partial class Proposal
{
    private static class Words
    {
        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText Proposal(string name) => new(
            $"方案 {name}",
            $"Proposal {name}");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText Before => new("原标准", "Before");

        internal static LocalizedText Change => new("修改", "Change");

        internal static LocalizedText From => new("起始", "From");

        internal static LocalizedText PaysNobody(string words, LocalizedText why) => new(
            $"{words}（无人发放：{why.Chinese}）",
            $"{words} (pays nobody: {why.English})");

        internal static LocalizedText None => new("无", "none");

        internal static LocalizedText NoEffect(string words) => new(
            $"{words}（不生效）",
            $"{words} (no effect)");

        internal static LocalizedText Basis(LocalizedText agreement, string? from) => new(
            $"基础协议：{agreement.Chinese}。{(from is null ? "未约定起始日期。" : $"自 {from} 起执行。")}",
            $"Base: {agreement.English}. {(from is null ? "No effective date yet." : $"Effective from {from}.")}");
    }
}
