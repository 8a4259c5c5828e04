using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record FundStatement
{
    private static class Words
    {
        internal static LocalizedText IsStillOwedAndCarried(Money owed) => new(
            $"尚欠 {owed}，结转补发。",
            $"{owed} is still owed and carried over.");

        internal static LocalizedText ClaimsHaveNoAmountYet(int open) => new(
            $"另有 {open} 笔支出金额待定，未计入。",
            $"{open} claims have no amount yet and are not counted.");

        internal static LocalizedText Year(int number) => new(
            $"第 {number} 年度",
            $"Year {number}");

        internal static LocalizedText Month => new("月份", "Month");

        internal static LocalizedText Opening => new("期初余额", "Opening");

        internal static LocalizedText Expired => new("到期收回", "Expired");

        internal static LocalizedText Contributed => new("拨入", "Contributed");

        internal static LocalizedText Claimed => new("当期应发", "Claimed");

        internal static LocalizedText CarriedIn => new("上期结转", "Carried in");

        internal static LocalizedText Paid => new("实发", "Paid");

        internal static LocalizedText Lapsed => new("不再补发", "Lapsed");

        internal static LocalizedText Closing => new("期末余额", "Closing");
    }
}
