namespace WageGrades.Findings;

/// <content>WG2620–WG2639 and WG4620–WG4639: what payments for a period lack, and what keeps them from being settled.</content>
public static partial class FindingCodes
{
    /// <summary>A clause pays for a period or at a service age, and its ground does not last.</summary>
    public static readonly FindingCode ScheduleNeedsLasting = Define(
        "WG2620", FindingSeverity.Error,
        new("发放方式要求持续的事由", "Schedule of what does not last"),
        new("条款 {clause} 按应计期间或在到达工龄时发放，其事由不是持续的状态，没有可以计算的时间。",
            "Clause {clause} pays for a period or at a service age, and its ground is nothing that lasts: there is no time to count."),
        new("以在职、聘任、岗位、人群或工龄为事由；按月计数或按成果发放的，改用其他发放方式。",
            "Pay it for being employed, an appointment, a post, a group or service; pay counts of the month and results on another schedule."));

    /// <summary>A payment for a period follows hours worked, which no period has.</summary>
    public static readonly FindingCode PeriodByWorkedHours = Define(
        "WG4620", FindingSeverity.Error,
        new("按期间发放不能按实际工时折算", "Hours worked of a period"),
        new("{worker} 按实际工时计薪，条款 {clause} 按应计期间发放，没有写明按什么比例折算。",
            "{worker} is paid by the hours worked; clause {clause} pays for a period and does not say which share of it is due."),
        new("在条款中写明按工时比例或全额（partTime）。", "Say in the clause whether it follows the share of hours or is paid in full (partTime)."));
}
