namespace WageGrades.Findings;

/// <content>WG2501–WG2519, WG4501–WG4519 and WG4701: broken months, months that two agreements share, and what a successor takes over.</content>
public static partial class FindingCodes
{
    /// <summary>A divisor that does not belong to the days counted.</summary>
    public static readonly FindingCode ProrationDivisorOfOtherDays = Define(
        "WG2501", FindingSeverity.Warning,
        "折算天数与口径不符", "Divisor of other days",
        "按 {days} 天的口径计天数，却除以 {divisor} 天：每缺勤一天多扣工资，缺勤较多时出勤日也不计发。",
            "Days are counted of {days} and divided by {divisor}: each lost day takes more than a day's pay, and many of them leave worked days unpaid.",
        "21.75 用于计薪日口径；按三十天计的，月计薪天数取 30；按自然日计的，按当月天数折算。",
            "Use 21.75 with scheduled days, 30 with thirtieths, the share of the month with calendar days.");

    /// <summary>Worked days that the declared method of proration pays nothing for.</summary>
    public static readonly FindingCode WorkedDaysPaidNothing = Define(
        "WG4501", FindingSeverity.Warning,
        "出勤日未计发工资", "Worked days paid nothing",
        "{worker} {month} 出勤 {paid} 天、缺勤 {lost} 天，按约定的折算方法出勤日工资为零。",
            "{worker} has {paid} paid and {lost} lost days in {month}; the agreed method pays nothing for the days worked.",
        "约定缺勤较少时反算、较多时正算（smaller-correction），或按当月天数折算。",
            "Agree on the smaller correction (few lost days are taken off, many leave the days worked paid), or on the share of the month.");

    /// <summary>A person is employed on days of the month that are no scheduled days, and on no others.</summary>
    public static readonly FindingCode EmployedOnRestDaysOnly = Define(
        "WG4701", FindingSeverity.Warning,
        "当月仅在休息日任职", "Employed on rest days only",
        "{worker} {month} 任职 {days} 天，均不是计薪日，按计薪日折算，当月工资为零。",
            "{worker} is employed for {days} days of {month}, none of them a scheduled day; by scheduled days the month pays nothing.",
        "核对入职、离职日期和工作日历；当日出勤应计发的，按自然日或三十天折算，或把当日列为计薪日。",
            "Check the first and last day of employment and the calendar. Where such a day is to be paid, agree on calendar days or thirtieths, or make it a scheduled day.");

    /// <summary>Something is paid nothing because the days worked under it count nothing in the proration.</summary>
    public static readonly FindingCode EntitledDaysNotCounted = Define(
        "WG4504", FindingSeverity.Warning,
        "可享受的日子不计天数", "Entitled on days that do not count",
        "{worker} 在 {month} 有 {days} 天可享受条款 {clause}，这些日子按约定的折算口径不计天数，当月该项为零。",
            "{worker} has {days} days of {month} under clause {clause}, none of which counts in the agreed proration; the month pays nothing for them.",
        "按三十天折算不计 31 日，按计薪日折算不计休息日。应计发的，约定按自然日折算，或自当月、次月起享受。",
            "Thirtieths do not count the 31st, scheduled days no rest days. Where such a day is to be paid, agree on calendar days, or on a start from the first of a month.");

    /// <summary>Two agreements share a month and differ in more than tables with dates.</summary>
    public static readonly FindingCode MonthRulesDiffer = Define(
        "WG4503", FindingSeverity.Warning,
        "同月两份协议规则不同", "Rules differ within a month",
        "{month} 由协议 {first} 与 {second} 先后执行，两者在 {differing} 上规则不同：各按自己的规则计算所管日期，就高、封顶、最低标准分别判断。",
            "In {month} the agreement {first} is followed by {second}, and they differ in {differing}: each pays its days by its own rules, and judges groups, caps and floors for them alone.",
        "新旧协议的规则不同的，自月初起衔接，或在协议中写明当月按哪一套规则。", "Let rules other than tables change with the first of a month.");

    /// <summary>Two agreements that share a month have months of different days.</summary>
    public static readonly FindingCode PayPeriodsDiffer = Define(
        "WG4505", FindingSeverity.Error,
        "同月两份协议计薪周期不同", "Pay periods differ within a month",
        "{month} 由协议 {first}（{firstDays}）与 {second}（{secondDays}）先后执行，两者的计薪周期不同，当月工资无法合并计算。",
            "In {month} the agreement {first} ({firstDays}) is followed by {second} ({secondDays}); their pay periods differ, so that the month is not one.",
        "两份协议约定相同的计薪周期。改为更晚一日开始的（如自然月改为 26 日起），新协议自原计薪月结束的次日起执行；改回更早一日的（如 26 日起改为自然月），衔接的月份须另行核算。",
            "State the same pay period in both. To a later first day (the calendar month to the 26th), let the new agreement begin on the day after a month of pay of the old one; back to an earlier one (the 26th to the calendar month), reckon the month between apart.");

    /// <summary>A recovery plan keeps the minimum wage and the agreement has no floor that says it.</summary>
    public static readonly FindingCode RecoveryWithoutMinimum = Define(
        "WG4502", FindingSeverity.Warning,
        "扣回计划缺少最低工资标准", "Recovery without a minimum wage",
        "扣回后的工资不得低于最低工资，协议没有适用于这 {count} 人的最低工资标准，只按比例限制。",
            "What is left must not be below the minimum wage; the agreement has no floor that tests these {count} people, so that only the share limits what is taken.",
        "在协议的最低标准中写明当地最低工资标准，或在扣回计划中写明须留的金额。",
            "State the local minimum wage among the agreement's floors, or the amount to be left in the recovery plan.");
}
