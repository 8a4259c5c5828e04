namespace WageGrades.Findings;

/// <content>WG2620–WG2639 and WG4620–WG4639: what payments for a period lack, and what keeps them from being settled.</content>
public static partial class FindingCodes
{
    /// <summary>A clause pays for a period or at a service age, and its ground does not last.</summary>
    public static readonly FindingCode ScheduleNeedsLasting = Define(
        "WG2620", FindingSeverity.Error,
        "发放方式要求持续的事由", "Schedule of what does not last",
        "条款 {clause} 按应计期间或在到达工龄时发放，其事由不是持续的状态，没有可以计算的时间。",
            "Clause {clause} pays for a period or at a service age, and its ground is nothing that lasts: there is no time to count.",
        "以在职、聘任、岗位、人群或工龄为事由；按月计数或按成果发放的，改用其他发放方式。",
            "Pay it for being employed, an appointment, a post, a group or service; pay counts of the month and results on another schedule.");

    /// <summary>An instalment lies outside the agreement's term.</summary>
    public static readonly FindingCode InstalmentOutsideTerm = Define(
        "WG2630", FindingSeverity.Warning,
        "分期发放月不在协议期限内", "Instalment outside the term",
        "条款 {clause} 在 {month} 发放的一期不在协议期限（{term}）内；本协议不发放这一期。",
            "The instalment of {month} of clause {clause} lies outside the agreement's term ({term}): this agreement never pays it.",
        "改写该期的月份；由后续协议发放的，后续协议须保留该条款。",
            "Change its month; where a later agreement is to pay it, that one has to keep the clause.");

    /// <summary>A standard of a lump sum begins after the day for which it is reckoned.</summary>
    public static readonly FindingCode StandardAfterEntitlement = Define(
        "WG2631", FindingSeverity.Warning,
        "标准在资格日之后才生效", "Standard after the day that counts",
        "条款 {clause} 按 {day} 的标准计发，自 {from} 起的标准不影响任何人。",
            "Clause {clause} is reckoned by the standard of {day}; the one from {from} on changes nobody's payment.",
        "要提高金额的，修改资格日当天的标准。", "To change what is paid, change the standard of that day.");

    /// <summary>A payment for a period is to follow the hours worked.</summary>
    public static readonly FindingCode WorkedHoursOfAPeriod = Define(
        "WG2632", FindingSeverity.Warning,
        "按期间发放不能按实际工时折算", "Hours worked of a period",
        "条款 {clause} 按应计期间发放，非全时人员却按实际工时折算；这些人员的工资将无法核算。",
            "Clause {clause} pays for a period, and part-time people are to be paid by the hours worked: their statements will be blocked.",
        "在条款中写明按工时比例或全额（partTime）。", "Say in the clause whether it follows the share of hours or is paid in full (partTime).");

    /// <summary>A payment for a period follows hours worked, which no period has.</summary>
    public static readonly FindingCode PeriodByWorkedHours = Define(
        "WG4620", FindingSeverity.Error,
        "按期间发放不能按实际工时折算", "Hours worked of a period",
        "{worker} 按实际工时计薪，条款 {clause} 按应计期间发放，没有写明按什么比例折算。",
            "{worker} is paid by the hours worked; clause {clause} pays for a period and does not say which share of it is due.",
        "在条款中写明按工时比例或全额（partTime）。", "Say in the clause whether it follows the share of hours or is paid in full (partTime).");
}
