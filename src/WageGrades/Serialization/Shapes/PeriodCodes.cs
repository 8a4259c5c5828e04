using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <summary>The codes of what a payment for a period declares. Once published a code never changes.</summary>
internal static class PeriodCodes
{
    internal static readonly CodeShape<LeaverPay> LeaverPay = new(
        ("paid-at-once", "离职时发放", Bonuses.LeaverPay.PaidAtOnce),
        ("as-scheduled", "按期发放", Bonuses.LeaverPay.AsScheduled),
        ("lapses", "不发放", Bonuses.LeaverPay.Lapses));

    internal static readonly CodeShape<AccrualDays> AccrualDays = new(
        ("employed", "在职", Bonuses.AccrualDays.Employed),
        ("paid", "有工资", Bonuses.AccrualDays.Paid),
        ("held", "符合事由", Bonuses.AccrualDays.Held));

    internal static readonly CodeShape<PartTimeAs> HoursAs = new(
        ("as-it-was", "按当时", PartTimeAs.AsItWas),
        ("on-due-day", "按应发日", PartTimeAs.OnDueDay));

    internal static readonly CodeShape<BaseOtherwise> BaseOtherwise = new(
        ("first-full-month", "首个完整月", Bonuses.BaseOtherwise.FirstFullMonth),
        ("due-day", "应发日", Bonuses.BaseOtherwise.DueDay));

    internal static readonly CodeShape<PayUnit> PayUnit = new(
        ("hour", "小时", Periods.PayUnit.Hour),
        ("day", "日", Periods.PayUnit.Day),
        ("week", "周", Periods.PayUnit.Week),
        ("month", "月", Periods.PayUnit.Month),
        ("year", "年", Periods.PayUnit.Year));
}
