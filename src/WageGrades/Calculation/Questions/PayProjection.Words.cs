using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record PayProjection
{
    private static class Words
    {
        internal static LocalizedText TheAgreementSTermEnds(string plusDays) => new(
            $"协议期限至 {plusDays}；其后各月按协议继续执行推算。",
            $"The agreement's term ends on {plusDays}; later months are computed as if it continued.");

        internal static LocalizedText PeopleHaveMonthsThatAre(int unsettled) => new(
            $"{unsettled} 人有月份未能全部核定；标“（部分）”的数字不含下列未核定部分。",
            $"{EnglishCount.Of(unsettled, "person has", "people have")} months that are not settled in full; figures marked (partial) lack what is listed below.");

        internal static LocalizedText MonthByMonth => new("逐月走势", "Month by month");

        internal static LocalizedText MonthByMonthOfItems(int count, int mostClauses) => new(
            FormattableString.Invariant($"逐月走势（图中列出 {count} 个项目中最大的 {mostClauses} 个，全部见上表）"),
            FormattableString.Invariant($"Month by month ({mostClauses} of {count} items drawn, the largest; all stand in the table above)"));

        internal static LocalizedText Total(string isComplete) => new(
            $"合计{isComplete}",
            $"Total{isComplete}");

        internal static LocalizedText Month => new("月份", "Month");

        internal static LocalizedText Pay(string span, string chineseName, string englishName) => new(
            $"工资走势 {span}{chineseName}",
            $"Pay {span}{englishName}");

        internal static LocalizedText Months(string year, int monthCount) => new(
            FormattableString.Invariant($"{year}（{monthCount} 个月）"),
            $"{year} ({EnglishCount.Of(monthCount, "month")})");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText RowTotal => new("合计", "Total");

        internal static LocalizedText From => new("自月份", "From");

        internal static LocalizedText People => new("人数", "People");

        internal static LocalizedText AMonth => new("月合计", "A month");

        internal static LocalizedText Change => new("变动", "Change");
    }
}
