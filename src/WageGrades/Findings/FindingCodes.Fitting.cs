namespace WageGrades.Findings;

/// <content>WG2521–WG2539 and WG4521–WG4539: parts of a clause that do not fit one another, and amounts that rest on others without saying
/// how.</content>
public static partial class FindingCodes
{
    /// <summary>A payment once on a ground that belongs to each month.</summary>
    public static readonly FindingCode OnceEveryMonth = Define(
        "WG2521", FindingSeverity.Warning,
        "一次性发放与按月事由不符", "Once, on a ground of every month",
        "条款 {clause} 写明一次性发放，而其事由按月认定，每个符合的月份都会发放。",
            "Clause {clause} is paid once, and its ground is met month by month: it pays in every month that meets it.",
        "按月发放的，写 while-held；只发一次的，改用有起始日期的事由。",
            "Write while-held where every month is meant; for a single payment use a ground that begins on a day.");

    /// <summary>A payment once on years of service that does not say after how many.</summary>
    public static readonly FindingCode OnceAfterFirstYear = Define(
        "WG2522", FindingSeverity.Warning,
        "一次性工龄奖未写明年限", "Once, after an unnamed year of service",
        "条款 {clause} 按工龄一次性发放，没有写明满几年；按满 1 年发放一次。",
            "Clause {clause} pays once for service and does not say after how many years; it pays after the first.",
        "写明 fromYears（满几年）；每年都发的，写 everyYear。", "State fromYears; write everyYear where every year pays.");

    /// <summary>A clause states something that its kind of payment never asks.</summary>
    public static readonly FindingCode MemberNotUsed = Define(
        "WG2523", FindingSeverity.Warning,
        "写明但不起作用的内容", "Stated and not used",
        "条款 {clause} 写明了 {member}，这类发放方式用不到它，不影响计算。",
            "Clause {clause} states {member}; payments of its kind never ask for it, and it changes nothing.",
        "删去，或改用会用到它的发放方式。", "Leave it out, or use a kind of payment that asks for it.");

    /// <summary>A base does not say whether clauses count as entitled or as paid, and it matters.</summary>
    public static readonly FindingCode BasisNotSaid = Define(
        "WG2524", FindingSeverity.Warning,
        "未写明按应享还是实发计入基数", "As entitled or as paid",
        "条款 {clause} 的基数包含 {bases}，它们处于就高组或封顶之中，没有写明按应享（as-entitled）还是实发（as-paid）计入；现按应享计算。",
            "The base of clause {clause} includes {bases}, which stand in a group or under a cap, and it does not say whether they count as-entitled or as-paid; they count as entitled.",
        "写明 basis：as-entitled 或 as-paid。", "State basis: as-entitled or as-paid.");

    /// <summary>A base as paid includes a clause under a yearly cap.</summary>
    public static readonly FindingCode BasisUnderYearlyCap = Define(
        "WG2525", FindingSeverity.Error,
        "实发口径与年度封顶", "As paid under a yearly cap",
        "条款 {clause} 的基数按实发计入，其中有条款受年度封顶 {cap} 约束；一个月的标准不能反映年度封顶。",
            "The base of clause {clause} counts as paid, and a clause of it stands under the yearly cap {cap}, which no month's rate can show.",
        "改按月封顶，或按应享（as-entitled）计入。", "Cap by the month, or let the clauses count as-entitled.");

    /// <summary>Pay that rests on other clauses rests in the end on itself.</summary>
    public static readonly FindingCode BaseInCircle = Define(
        "WG2526", FindingSeverity.Error,
        "基数循环", "Base in a circle",
        "条款 {clause} 的基数最终取决于该条款自己[：{circle}]。", "The base of clause {clause} rests in the end on the clause itself[: {circle}].",
        "去掉其中一处；因就高组或封顶而成环的，移出该组，或按应享（as-entitled）计入。",
            "Let one of them rest on something else; where a group or cap closes the circle, take it out or let the clauses count as-entitled.");

    /// <summary>The paid time of a month is none, so that the cells of a ladder are no month's pay.</summary>
    public static readonly FindingCode PaidTimeNotAMonth = Define(
        "WG2527", FindingSeverity.Error,
        "计薪时间不是一个月", "Paid time of no month",
        "条款 {clause} 的工资标准表按月计发，而计薪时间只有 {hours} 小时；表中若是小时、日或周工资，月工资会少算。",
            "The ladder of clause {clause} pays by the month, and paidTime has {hours} hours only; if its amounts are those of an hour, a day or a week, a month is paid far too little.",
        "工资标准表填月工资，paidTime 填每月计薪天数和每天小时数。", "Put monthly amounts in the ladder, and the paid days of a month and hours of a day in paidTime.");

    /// <summary>All cells of a ladder are far below a floor under the month.</summary>
    public static readonly FindingCode CellsFarBelowFloor = Define(
        "WG2528", FindingSeverity.Warning,
        "工资标准表远低于月最低标准", "Cells far below the floor",
        "条款 {clause} 工资标准表的最高额 {cell} 不到月最低标准 {floor} 的十分之一，可能不是月工资。",
            "The highest amount of the ladder of clause {clause}, {cell}, is less than a tenth of the monthly floor, {floor}; it may be no month's pay.",
        "核对工资标准表的单位。", "See what unit the ladder is in.");

    /// <summary>All cells of a ladder are too small for a month's pay, and no floor stands beside them.</summary>
    public static readonly FindingCode CellsNoMonthsPay = Define(
        "WG2529", FindingSeverity.Warning,
        "工资标准可能不是月工资", "Cells that may be no month's pay",
        "条款 {clause} 工资标准表的最高额只有 {cell}，按月计发；协议没有月最低标准可比，可能是小时或日工资。",
            "The highest amount of the ladder of clause {clause} is {cell}, paid for a month; there is no monthly floor to compare it with, and it may be that of an hour or a day.",
        "核对工资标准表的单位：应为月工资；并在协议中写明月最低标准。", "See what unit the ladder is in: it must be a month's pay; and state a monthly floor.");

    /// <summary>A person is paid a cell by the month although the paid time is no month's.</summary>
    public static readonly FindingCode CellNotAMonth = Define(
        "WG4521", FindingSeverity.Error,
        "标准不是月工资", "No month's pay",
        "{worker} 的标准 {cell} 按月计发，而计薪时间只有 {hours} 小时。", "{worker} is paid {cell} for a month, and paidTime has {hours} hours only.",
        "工资标准表填月工资，paidTime 填每月计薪天数和每天小时数；非全日制按小时计酬的，写 by-worked-hours。",
            "Put monthly amounts in the ladder and a month's time in paidTime; where part-time work is paid by the hour, write by-worked-hours.");
}
