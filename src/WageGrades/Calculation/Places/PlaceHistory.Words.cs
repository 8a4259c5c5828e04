using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PlaceHistory
{
    private static class Words
    {
        internal static LocalizedText From => new("日期", "From");

        internal static LocalizedText Place => new("薪级薪档", "Place");

        internal static LocalizedText Why => new("事由", "Why");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText HistoryOnTheLadder(string who) => new(
            $"薪级薪档履历：{who}",
            $"History on the ladder: {who}");
    }
}
