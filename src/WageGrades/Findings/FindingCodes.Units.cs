namespace WageGrades.Findings;

/// <content>WG2660–WG2679 and WG4660–WG4679: amounts of an hour, a day, a week or a year, and counts by the day.</content>
public static partial class FindingCodes
{
    /// <summary>A ladder by the hour or the day, and nobody says how many of them a month pays.</summary>
    public static readonly FindingCode LadderWithoutHours = Define(
        "WG2660", FindingSeverity.Error,
        "小时、日工资标准表没有写明计薪时间", "A ladder of hours without hours",
        "条款 {clause} 的工资标准表是{unit}工资，协议没有写明一个月按多少小时、多少天计薪（paidTime），不能折算月工资。",
            "The ladder of clause {clause} is for each {unit}, and the agreement does not say how many hours and days a month pays (paidTime); no month's pay can be made of it.",
        "写明 paidTime：每月计薪天数和每天小时数，或每周小时数和全年周数。",
            "State paidTime: the days of a month and the hours of a day, or the hours of a week and the weeks of a year.");

    /// <summary>A ladder by the week, and nobody says how many weeks a year has.</summary>
    public static readonly FindingCode LadderWithoutWeeks = Define(
        "WG2661", FindingSeverity.Error,
        "周工资标准表没有写明全年周数", "A ladder of weeks without weeks",
        "条款 {clause} 的工资标准表是周工资，paidTime 没有写明全年按多少周计（weeksPerYear），不能折算月工资。",
            "The ladder of clause {clause} is for each week, and paidTime does not say how many weeks a year has (weeksPerYear); no month's pay can be made of it.",
        "写明 weeksPerYear，如 52 或 365/7。", "State weeksPerYear, such as 52 or 365/7.");

    /// <summary>The dated tables of a ladder are in different units.</summary>
    public static readonly FindingCode LadderUnitChanges = Define(
        "WG2662", FindingSeverity.Warning,
        "同一条款的工资标准表单位不同", "Tables of several units",
        "条款 {clause} 先后的工资标准表分别是{units}工资；发放时各按其单位折算，套改和保留工资却直接比较表中数额。",
            "The tables of clause {clause} are for each {units} in turn; each pays by its own unit, but re-gradings and protected pay compare the figures as they stand.",
        "各表改用同一单位。", "Write all tables in one unit.");

    /// <summary>A figure of a time that its payment does not have.</summary>
    public static readonly FindingCode FigureUnitMisplaced = Define(
        "WG2663", FindingSeverity.Error,
        "标准的单位用不上", "A figure of another time",
        "条款 {clause} 的标准写作每{unit}，而它乘以计数，或一次性、按期发放，不能折算成月；该金额待定。",
            "A figure of clause {clause} is for each {unit}, and it is multiplied by a count, or paid once or for a period; no month can be made of it, and the amount stays open.",
        "删去 per，或改用按月发放的方式；乘以小时数、天数的写 hour、day。", "Leave per out, or pay by the month; beside a count of hours or days write hour or day.");

    /// <summary>A figure of a time of which nobody says how many a month has.</summary>
    public static readonly FindingCode FigureWithoutTime = Define(
        "WG2664", FindingSeverity.Error,
        "标准没有写明折算时间", "A figure without paid time",
        "条款 {clause} 的标准写作每{unit}，协议没有写明一个月按多少计（paidTime），不能折算月工资；该金额待定。",
            "A figure of clause {clause} is for each {unit}, and the agreement does not say how many a month has (paidTime); no month can be made of it, and the amount stays open.",
        "写明 paidTime；按周的，写明 weeksPerYear。", "State paidTime; by the week, weeksPerYear.");

    /// <summary>An amount looks at the count of each day, and only the month's is recorded.</summary>
    public static readonly FindingCode CountNotByDay = Define(
        "WG4660", FindingSeverity.Error,
        "缺少逐日计数", "Counted by the month, not by the day",
        "条款 {clause} 按日计算“{counter}”，{worker} 在 {month} 只有全月合计 {count}，没有逐日数据，金额待定。",
            "Clause {clause} looks at the “{counter}” of each day; of {worker} in {month} only the month's {count} is recorded, and the amount stays open.",
        "补充逐日计数。", "Record the counts of the days.");

    /// <summary>The counts of the days are not the month's.</summary>
    public static readonly FindingCode DayCountsDiffer = Define(
        "WG4661", FindingSeverity.Error,
        "逐日计数与全月合计不符", "Days that are not the month",
        "{worker} 在 {month} 的“{counter}”逐日合计 {days}，全月记录 {count}，条款 {clause} 的金额待定。",
            "The days of {worker} in {month} add up to {days} “{counter}”, the month's figure is {count}; the amount of clause {clause} stays open.",
        "更正其中之一。", "Correct one of them.");

    /// <summary>Recorded protected pay on a ladder of another time than the month is more than the cell itself.</summary>
    public static readonly FindingCode ProtectedAboveCell = Define(
        "WG4662", FindingSeverity.Error,
        "保留工资高于薪档标准", "Protected pay above the cell",
        "{worker} 的保留工资 {amount} 按每{unit}计，高于 {from} 的薪档标准 {cell}；是否误写作按月。",
            "{worker}'s protected pay of {amount} counts for each {unit}, as the cells do, and is more than the cell of {from}, {cell}; is it a month's?",
        "按薪档标准的同一时间单位登记保留工资。", "Record the protected pay for the same time as the cells.");
}
