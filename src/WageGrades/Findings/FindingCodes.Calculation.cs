namespace WageGrades.Findings;

/// <content>WG4000–WG4999: what keeps a month's pay from being settled, or is worth knowing about it.</content>
public static partial class FindingCodes
{
    /// <summary>The month lies outside the agreement's term.</summary>
    public static readonly FindingCode MonthOutsideTerm = Define(
        "WG4001", FindingSeverity.Error,
        "月份不在协议期限内", "Month outside the agreement's term",
        "{month} 不在协议期限 {term} 内，不能据此计算工资。", "{month} lies outside the agreement's term {term}; no pay can be computed from it.",
        "使用该月有效的协议，或约定协议期满后继续执行。", "Use the agreement in force that month, or agree that this one continues.");

    /// <summary>The agreement's term covers only a part of the month.</summary>
    public static readonly FindingCode MonthPartlyOutsideTerm = Define(
        "WG4002", FindingSeverity.Warning,
        "协议只覆盖当月部分日期", "Term covers a part of the month",
        "协议期限 {term} 只覆盖 {month} 的部分日期；期限外的日期按缺少协议处理。",
            "The term {term} covers only a part of {month}; days outside it are paid by no clause here.",
        "期限外的日期由前一份或后一份协议计算。", "Compute the other days from the agreement before or after.");

    /// <summary>The person is not employed in the month.</summary>
    public static readonly FindingCode NotEmployedInMonth = Define(
        "WG4003", FindingSeverity.Information,
        "当月不在职", "Not employed in the month",
        "{worker} 在 {month} 不在职，没有应发工资。", "{worker} is not employed in {month}; nothing is due.",
        "如有误，请核对入职和离职日期。", "If this is wrong, check the dates of joining and leaving.");

    /// <summary>The person has no place on the ladder on some day.</summary>
    public static readonly FindingCode NoPlace = Define(
        "WG4010", FindingSeverity.Error,
        "未定薪级薪档", "No place on the ladder",
        "{worker} 自 {from} 起没有薪级薪档，不能确定基本工资。", "{worker} has no grade and step from {from}; base pay cannot be determined.",
        "补录该日起的薪级和薪档。", "Enter the grade and step that hold from that day.");

    /// <summary>The ladder has no cell at the person's place.</summary>
    public static readonly FindingCode NoSuchCell = Define(
        "WG4011", FindingSeverity.Error,
        "工资标准表无此薪级薪档", "No such cell",
        "工资标准表没有 {grade} 第 {step} 档（{worker}，自 {from}）[，最接近的薪级是“{nearest}”]。",
            "The ladder has no cell {grade}, step {step} ({worker}, from {from})[; the nearest grade is “{nearest}”].",
        "更正薪级薪档，或在工资标准表中补上该档。", "Correct the grade and step, or add the cell to the ladder.");

    /// <summary>Several ladders of the agreement have the person's grade.</summary>
    public static readonly FindingCode SeveralLadders = Define(
        "WG4012", FindingSeverity.Error,
        "两个工资标准表同时适用", "Two ladders apply",
        "薪级 {grade} 同时出现在条款 {clauses} 的工资标准表中，不能确定适用哪一个。",
            "The grade {grade} stands in the ladders of clauses {clauses}; which one applies is not determined.",
        "各工资标准表的薪级代码应互不相同。", "Give the ladders' grades distinct codes.");

    /// <summary>No table of the clause is in force on some day.</summary>
    public static readonly FindingCode NoTableInForce = Define(
        "WG4013", FindingSeverity.Error,
        "该日没有有效的工资标准表", "No table in force",
        "条款 {clause} 自 {from} 起没有有效的工资标准表。", "Clause {clause} has no table in force from {from}.",
        "补上该日起执行的工资标准表。", "Add the table that applies from that day.");

    /// <summary>No clause says that it covers the person's employment form.</summary>
    public static readonly FindingCode FormNotCovered = Define(
        "WG4021", FindingSeverity.Error,
        "用工形式不在适用范围", "Employment form not covered",
        "协议没有任何条款适用于“{form}”（{worker}，自 {from}）。", "No clause of the agreement covers “{form}” ({worker}, from {from}).",
        "在协议或条款的适用范围中写明该用工形式，或更正人员的用工形式。", "Name the form in the scope of the agreement or a clause, or correct the person's form.");

    /// <summary>The work calendar does not cover the month.</summary>
    public static readonly FindingCode CalendarNotCovering = Define(
        "WG4022", FindingSeverity.Error,
        "工作日历未覆盖该月", "Calendar does not cover the month",
        "折算需要 {month} 的计薪日，工作日历没有覆盖该月。", "Proration needs the scheduled days of {month}, which the work calendar does not cover.",
        "在协议的工作日历中补上该月。", "Extend the agreement's work calendar.");

    /// <summary>More days are reported lost than the month has.</summary>
    public static readonly FindingCode LostDaysExceedMonth = Define(
        "WG4023", FindingSeverity.Warning,
        "缺勤天数超过当月天数", "More lost days than the month has",
        "{worker} 在 {month} 的无薪天数比当月计薪日多 {excess} 天，超出部分不再扣减。",
            "{worker}'s unpaid days in {month} exceed the month's paid days by {excess}; the excess takes nothing more.",
        "核对考勤：日期缺勤与按天数汇总的缺勤是否重复。", "Check the attendance sheet: dated and counted absences may repeat one another.");

    /// <summary>Two entries of a table fit a fact equally well.</summary>
    public static readonly FindingCode ConflictingEntries = Define(
        "WG4030", FindingSeverity.Error,
        "两条标准同时适用", "Two entries apply",
        "条款 {clause} 有两条同样具体的标准[适用于“{fact}”]：“{first}”和“{second}”[（{worker}，{day}）]。",
            "Clause {clause} has two equally specific entries[ for “{fact}”]: “{first}” and “{second}”[ ({worker}, {day})].",
        "补充一条更具体的标准，或删除其中之一。", "Add a more specific entry or remove one of the two.");

    /// <summary>A decided amount lies outside the agreed range.</summary>
    public static readonly FindingCode DecidedOutsideRange = Define(
        "WG4031", FindingSeverity.Error,
        "核定金额超出约定幅度", "Decided amount outside the range",
        "事件 {event} 的核定金额 {decided} 不在条款 {clause} 约定的 {range} 之内。",
            "The amount {decided} decided for event {event} lies outside the range {range} of clause {clause}.",
        "在幅度内重新核定，或修改约定幅度。", "Decide an amount within the range, or change the range.");

    /// <summary>An amount is in another currency than the agreement's.</summary>
    public static readonly FindingCode ForeignCurrency = Define(
        "WG4032", FindingSeverity.Error,
        "币种不符", "Other currency",
        "条款 {clause} 用到的金额 {amount} 不是协议的币种 {currency}。",
            "The amount {amount} used by clause {clause} is not in the agreement's currency {currency}.",
        "按协议的币种填写金额。", "State the amount in the agreement's currency.");

    /// <summary>A clause does not say whether it counts in a base that the calculation uses.</summary>
    public static readonly FindingCode BaseUnanswered = Define(
        "WG4040", FindingSeverity.Error,
        "未写明是否计入", "Base not answered",
        "条款 {clause} 未写明是否计入{base}，不能与 {floor} 比较。",
            "Clause {clause} does not say whether it counts in “{base}”; it cannot be compared with {floor}.",
        "在条款中写明计入或不计入。", "State in the clause whether it counts.");

    /// <summary>A workplace has no minimum-wage area.</summary>
    public static readonly FindingCode UnknownArea = Define(
        "WG4041", FindingSeverity.Error,
        "工作地没有对应的最低工资地区类别", "Workplace without a minimum-wage area",
        "{worker} 的工作地“{workplace}”没有对应的最低工资地区类别[，最接近的已知工作地是“{nearest}”]。",
            "The workplace “{workplace}” of {worker} has no minimum-wage area[; the nearest known workplace is “{nearest}”].",
        "在协议的工作地对照表中补上该工作地。", "Add the workplace to the agreement's table of areas.");

    /// <summary>A place on the ladder has no recorded beginning, so that no waiting time can be counted.</summary>
    public static readonly FindingCode WaitingTimeUnknown = Define(
        "WG4051", FindingSeverity.Warning,
        "定档日期未记载", "Beginning of the place not recorded",
        "{worker} 的薪级薪档没有记载起始日期，晋档年限无从起算，不会自动晋档。",
            "The place of {worker} on the ladder has no recorded beginning: no waiting time can be counted, and no step is reached by time.",
        "补录定档日期，或在晋档规则中约定起算日。", "Enter the day from which the place holds, or agree in the progression from which day time counts.");

    /// <summary>Amounts that are allowed one by one add up to more than money can be.</summary>
    public static readonly FindingCode SumOutOfRange = Define(
        "WG4593", FindingSeverity.Error,
        "合计超出范围", "Sum out of range",
        "{where} 的金额合计 {sum} 达到 10^16 以上，无法计算。", "The amounts of {where} add up to {sum}; sums must stay below 10^16.",
        "核对各项金额及其单位（元、万元）。", "Check the amounts and their unit (yuan, ten thousand yuan).");

    /// <summary>Sums that are set against each other leave the range of money together.</summary>
    public static readonly FindingCode DifferencesOutOfRange = Define(
        "WG4594", FindingSeverity.Error,
        "对比的合计超出范围", "Sums compared out of range",
        "{where} 的金额合计 {sum} 达到 {limit} 以上，与其他测算相比的差额可能达到 10^16，无法计算。",
            "The amounts of {where} add up to {sum}; where costings are set against each other sums must stay below {limit}, so that differences stay below 10^16.",
        "核对各项金额及其单位（元、万元）。", "Check the amounts and their unit (yuan, ten thousand yuan).");
}
