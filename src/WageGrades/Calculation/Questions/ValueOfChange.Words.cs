using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record ValueOfChange
{
    private static class Words
    {
        internal static LocalizedText TwelveMonthsFrom(string month) => new(
            $"{month} 起 12 个月。",
            $"Twelve months from {month}.");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText DifferenceAYear => new("一年差额", "Difference a year");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText SomeMonthsOrLinesAre => new(
            "有月份或项目未能核定，合计只含两种情形下都已核定的部分；原因见下。",
            "Some months or lines are not settled; the total has only what is settled both ways. The reasons stand below.");

        internal static LocalizedText WorthAYear(Workforces.WorkerId worker) => new(
            $"一年的差额：{worker}",
            $"Worth a year: {worker}");
    }
}
