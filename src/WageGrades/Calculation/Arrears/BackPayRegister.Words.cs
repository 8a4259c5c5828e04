using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <content>The texts of the report.</content>
public sealed partial record BackPayRegister
{
    private static class Words
    {
        internal static LocalizedText OwedPaidTooMuchNet(Money owed, Money overpaid, Money total, string partial, int people, string lines) => new(
            $"补发 {owed}，多发 {overpaid}，净额 {total}{partial}；{people} 人，{lines} 笔。",
            $"Owed {owed}, paid too much {overpaid}, net {total}{partial}; {EnglishCount.People(people)}, {lines} {EnglishCount.Noun(lines, "line")}.");

        internal static LocalizedText PersonMonthsAreNotSettled(string leftOut) => new(
            $"有 {leftOut} 个人月未能（全部）核定，未计入合计；原因见“未纳入的人员”。",
            $"{leftOut} person-months are not settled (in full) and are not in the sums; the reasons stand under “Left out”.");

        internal static LocalizedText TheAgreementDoesNotDeclare => new(
            "协议没有约定补发与扣回是否相抵，尚不能发放。",
            "The agreement does not declare whether plus and minus are netted; it cannot be paid yet.");

        internal static LocalizedText People => new("个人汇总", "People");

        internal static LocalizedText Lines => new("明细", "Lines");

        internal static LocalizedText Interest => new("利息", "Interest");

        internal static LocalizedText LeftOut => new("未纳入的人员", "Left out");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText BackPayRegister(string months) => new(
            $"补发清册{months}",
            $"Back-pay register{months}");

        internal static LocalizedText Person => new("人员", "Person");

        internal static LocalizedText Owed => new("补发", "Owed");

        internal static LocalizedText PaidTooMuch => new("多发", "Paid too much");

        internal static LocalizedText OnAccount => new("已预发", "On account");

        internal static LocalizedText ToPay => new("本次应付", "To pay");

        internal static LocalizedText ToTakeBack => new("待扣回", "To take back");

        internal static LocalizedText Open => new("待定", "open");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Item => new("项目", "Item");

        internal static LocalizedText OldDue => new("原应发", "Old due");

        internal static LocalizedText NewDue => new("现应发", "New due");

        internal static LocalizedText Paid => new("已发", "Paid");

        internal static LocalizedText Difference => new("差额", "Difference");

        internal static LocalizedText Cause => new("原因", "Cause");

        internal static LocalizedText Unknown => new("不明", "unknown");

        internal static LocalizedText Month => new("所属月份", "Month");

        internal static LocalizedText PaidLate => new("迟付金额", "Paid late");

        internal static LocalizedText To(string paidOn) => new(
            $"计至 {paidOn}",
            $"to {paidOn}");

        internal static LocalizedText InMonth => new("月份", "Month");

        internal static LocalizedText Reason => new("原因", "Reason");
    }
}
