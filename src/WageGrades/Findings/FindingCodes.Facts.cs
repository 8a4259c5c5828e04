namespace WageGrades.Findings;

/// <content>WG3051–WG3069: what can be wrong with the further tables of facts about people.</content>
public static partial class FindingCodes
{
    /// <summary>A shared result was left out whole because a row of its team could not be used.</summary>
    public static readonly FindingCode TeamNotUsed = Define(
        "WG3051", FindingSeverity.Error,
        "集体成果未采用", "Shared result not used",
        "集体成果“{id}”有成员的行未采用，或全部贡献为零；整个成果未采用，以免其份额分给他人。",
            "A row of the team of “{id}” was not used, or nobody has a contribution; the whole result was left out, so that no share goes to the others.",
        "更正该成果的每一行后重新读取。", "Correct every row of the result and read again.");

    /// <summary>A figure names an event that nobody has.</summary>
    public static readonly FindingCode UnknownEvent = Define(
        "WG3052", FindingSeverity.Error,
        "未知的事件编号", "Unknown event",
        "事件编号“{id}”不在事件台账中[，最接近的是“{nearest}”]；该行未采用。",
            "Event “{id}” is not among the events[; the nearest is “{nearest}”]; the row was not used.",
        "更正事件编号，或先在事件台账中登记。", "Correct the event number, or enter the event first.");

    /// <summary>An event's benefit stands both in the event itself and as figures.</summary>
    public static readonly FindingCode BenefitStatedTwice = Define(
        "WG3053", FindingSeverity.Error,
        "效益重复登记", "Benefit stated twice",
        "事件“{id}”在事件台账中已有效益基数，效益核定表中的数字未采用。", "Event “{id}” has a benefit among the events; the figure here was not used.",
        "只在一处填写：一次核定的填在事件台账，分期核定的填在效益核定表。", "Write it once: among the events where there is one figure, in this table where there are several.");

    /// <summary>A month has days without pay both as a count and as dates.</summary>
    public static readonly FindingCode AbsenceCountedAndDated = Define(
        "WG3054", FindingSeverity.Warning,
        "无薪天数可能重复", "Days without pay counted and dated",
        "“{worker}”{month} 的考勤已计无薪 {days} 天，假期台账又有无薪日期；两者都会扣减。",
            "“{worker}” has {days} unpaid days in the attendance of {month} and dated unpaid leave in that month; both reduce pay.",
        "同一天只登记一处。", "Enter a day in one of the two only.");
}
