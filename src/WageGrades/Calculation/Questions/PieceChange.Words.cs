using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PieceChange
{
    private static class Words
    {
        internal static LocalizedText TogetherBecomes(Monetary.Money before, Monetary.Money after) => new(
            $"合计由 {before} 变为 {after}。",
            $"Together {before} becomes {after}.");

        internal static LocalizedText SomePeopleSPiecesAre => new(
            "有人的计件所得尚有待定部分，金额不全。",
            "Some people's pieces are not settled; their figures are parts.");

        internal static LocalizedText OtherPricesUnder(string inChinese, string month, string inEnglish) => new(
            $"{inChinese}定额、单价调整测算（{month}）",
            $"Other prices under {inEnglish} ({month})");

        internal static LocalizedText Piece => new("计件项目", "Piece");

        internal static LocalizedText Before => new("原单价", "Before");

        internal static LocalizedText After => new("新单价", "After");

        internal static LocalizedText GoodPieces => new("当月合格数", "Good pieces");

        internal static LocalizedText Difference => new("按单价增减", "Difference");

        internal static LocalizedText Person => new("工号", "Person");

        internal static LocalizedText PayBefore => new("原所得", "Before");

        internal static LocalizedText PayAfter => new("新所得", "After");

        internal static LocalizedText PayDifference => new("增减", "Difference");
    }
}
