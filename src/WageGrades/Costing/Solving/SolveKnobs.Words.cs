using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The texts of it in both languages.</content>
internal sealed partial class SolveKnobs
{
    private static class Words
    {
        internal static LocalizedText FirstDay => new("起始日期", "first day");

        internal static LocalizedText Percent(string clause) => new($"{clause} 的调整百分比", $"percentage of the raise of {clause}");

        internal static LocalizedText Flat(string clause) => new($"{clause} 的定额调整", $"flat raise of {clause}");

        internal static LocalizedText Amount(string clause, TermKey? key) => new(
            key is null ? $"{clause} 的标准" : $"{clause} 的{key.In(Language.Chinese)}标准",
            key is null ? $"amount of {clause}" : $"amount of {clause} for {key.In(Language.English)}");

        internal static LocalizedText PiecePrice(string clause, string piece) => new($"{clause} 的 {piece} 单价", $"price of {piece} under {clause}");
    }
}
