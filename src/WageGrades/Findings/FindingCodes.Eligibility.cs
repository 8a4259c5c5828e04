namespace WageGrades.Findings;

/// <content>WG2640–WG2659 and WG4640–WG4659: for whom clauses are, and shares of leave by its length.</content>
public static partial class FindingCodes
{
    /// <summary>A clause is for nobody, whoever it is.</summary>
    public static readonly FindingCode ForNobody = Define(
        "WG2640", FindingSeverity.Error,
        "适用条件无人能符合", "A clause for nobody",
        "条款 {clause} 的适用条件“{part}”无人能符合，条款不适用于任何人。", "Nobody can fit “{part}” in the eligibility of clause {clause}; it pays nobody.",
        "年限段的下限须低于上限，工龄须短于年龄；用工形式和工时制度须在协议或条款的适用范围内；工资标准表的薪级须在本表内。",
            "Begin bands below their ends, ask for less service than age, name forms and systems that are covered, and for a ladder its own grades.");

    /// <summary>A clause is for a grade that no ladder has.</summary>
    public static readonly FindingCode ForUnknownGrade = Define(
        "WG2641", FindingSeverity.Error,
        "适用条件中的薪级不存在", "Unknown grade in an eligibility",
        "条款 {clause} 的适用条件写明薪级“{grade}”，协议的工资标准表中没有[，是否为“{nearest}”]。",
            "Clause {clause} is for the grade “{grade}”, which no ladder of the agreement has[; is “{nearest}” meant].",
        "改为工资标准表中的薪级代码。", "Name a grade of the agreement's ladders.");

    /// <summary>A clause asks for an age, and the date of birth is not recorded.</summary>
    public static readonly FindingCode BirthDateMissing = Define(
        "WG4640", FindingSeverity.Warning,
        "未登记出生日期", "Date of birth not recorded",
        "条款 {clause} 按年龄适用，{worker} 没有登记出生日期，该项待定。",
            "Clause {clause} asks for an age and the date of birth of {worker} is not recorded; what it pays is pending.",
        "在花名册中填写出生日期。", "Fill in the date of birth in the roster.");

    /// <summary>A person is on a scheme clause that is not for the person.</summary>
    public static readonly FindingCode SchemeNotFor = Define(
        "WG4641", FindingSeverity.Error,
        "不符合薪酬模式的适用条件", "The scheme is not for the person",
        "{worker} 自 {from} 起登记在条款 {clause} 的薪酬模式下，该条款的适用条件为“{whom}”，不适用于该人员。",
            "{worker} is on the scheme of clause {clause} from {from}, which is for “{whom}” and not for the person.",
        "更正人员信息或薪酬模式，或修改条款的适用条件。", "Correct the person's facts or the scheme, or change for whom the clause is.");

    /// <summary>Two tiers of a leave clause may fit one day.</summary>
    public static readonly FindingCode LeaveTiersOverlap = Define(
        "WG2642", FindingSeverity.Error,
        "假期工资分段重叠", "Tiers of leave pay overlap",
        "假期条款 {clause} 的分段“{first}”与“{second}”可能同时适用，不能确定比例。",
            "In the leave clause {clause} the tiers “{first}” and “{second}” may both fit a day; which share counts is not determined.",
        "同一假期长度的工龄段不应重叠。", "Give tiers of one length bands of service that do not overlap.");

    /// <summary>Leave is counted without dates under a clause whose share depends on how long an absence lasts.</summary>
    public static readonly FindingCode LeaveLengthUnknown = Define(
        "WG4642", FindingSeverity.Warning,
        "假期没有起止日期，长度不明", "Leave of unknown length",
        "{worker} 在 {month} 的“{leave}”{days} 天没有起止日期，按假期开始时的比例计发，条款约定比例随连续假期的长度变化。",
            "The {days} days of “{leave}” of {worker} in {month} have no dates and are paid at the share of the beginning of an absence, which the clause changes with its length.",
        "在假期表中登记起止日期。", "Record the leave with its dates.");

    /// <summary>A row of the leaves takes a part of a day without pay.</summary>
    public static readonly FindingCode PartOfADayUnpaid = Define(
        "WG4643", FindingSeverity.Error,
        "无薪假不能只占半天", "Part of a day without pay",
        "无薪的一行写明每日比例，无薪的部分天数不在假期台账中登记。",
            "A row without pay says a share of each day; parts of days without pay are not recorded among the leaves.",
        "在考勤月报的无薪天数中填写，或登记假别。", "Count it in the unpaid days of the attendance sheet, or name the kind of leave.");

    /// <summary>A piece guarantee includes overtime, and no floor tests pay without it.</summary>
    public static readonly FindingCode GuaranteeWithOvertimeUntested = Define(
        "WG2643", FindingSeverity.Warning,
        "保底含加班而没有最低工资检验", "A guarantee with overtime and no floor",
        "计件条款 {clause} 的保底工资含加班，协议没有按人按月检验的最低工资：不含加班的工资低于最低工资时不合法，也无从发现。",
            "The guarantee of the piece clause {clause} includes overtime and no floor of the agreement tests a person's month: it is lawful only where pay without overtime reaches the minimum wage.",
        "在协议中加入按人按月检验的当地最低工资标准。", "Add a floor with the local minimum wage.");

    /// <summary>Pay without overtime is below a floor under a guarantee that includes overtime.</summary>
    public static readonly FindingCode GuaranteeBelowMinimum = Define(
        "WG4644", FindingSeverity.Warning,
        "含加班的保底低于最低工资", "A guarantee with overtime below the minimum",
        "{worker} 在 {month} 不含加班的工资低于“{floor}”，条款 {clause} 的保底含加班，此时不合法，已补足。",
            "Without overtime the pay of {worker} in {month} is below “{floor}”; the guarantee of clause {clause}, which includes overtime, is not lawful there. It is topped up.",
        "保底不含加班，或提高工价。", "Let the guarantee stand without overtime, or raise the prices.");

    /// <summary>Overtime hours of somebody for whom no overtime clause is.</summary>
    public static readonly FindingCode OvertimeNotFor = Define(
        "WG4650", FindingSeverity.Error,
        "不符合加班条款的适用条件", "The overtime clause is not for the person",
        "{worker} 在 {month} 有加班工时，加班条款 {clause} 的适用条件为“{whom}”，不适用于该人员。",
            "{worker} has overtime hours in {month}; the overtime clause {clause} is for “{whom}” and not for the person.",
        "修改加班条款的适用条件，另订一条，或更正人员信息。",
            "Change for whom the clause is, agree on one for the others, or correct the person's facts.");

    /// <summary>An amount is recorded for a person under a clause that is not for the person.</summary>
    public static readonly FindingCode AmountNotFor = Define(
        "WG4651", FindingSeverity.Warning,
        "金额所属条款不适用于该人员", "An amount under a clause that is not for the person",
        "{worker} 在 {month} 的{what}登记在条款 {clause} 下，该条款的适用条件为“{whom}”，不适用于该人员，未计入。",
            "{worker} has a {what} in {month} under clause {clause}, which is for “{whom}” and not for the person; it moves nothing.",
        "核对条款标识、人员信息或条款的适用条件。", "Check the clause id, the person's facts or for whom the clause is.");

    /// <summary>A floor tops up somebody for whom no ladder of the agreement is.</summary>
    public static readonly FindingCode FloorWithoutBasePay = Define(
        "WG4652", FindingSeverity.Warning,
        "补差人员不适用工资标准表", "A floor tops up somebody who is not on a ladder",
        "{worker} 在 {month} 按“{floor}”补差，协议的工资标准表（适用条件“{whom}”）不适用于该人员；其基本工资如由协议以外确定，补差即为多发。",
            "{worker} is topped up to “{floor}” in {month}, and the ladder, which is for “{whom}”, is not for the person; that is too much where base pay is set elsewhere.",
        "用“forms”或“tested”写明该最低标准检验哪些人，或由协议确定其基本工资。",
            "Say by `forms` or `tested` whom the floor tests, or let the agreement set the person's base pay.");
}
