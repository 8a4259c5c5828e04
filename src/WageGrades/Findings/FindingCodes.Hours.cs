namespace WageGrades.Findings;

/// <content>WG2401–WG2419 and WG4301–WG4329: what rules about hours, leave and probation lack, and what keeps them from being settled.</content>
public static partial class FindingCodes
{
    /// <summary>An overtime clause names no working-time system.</summary>
    public static readonly FindingCode OvertimeCoversNobody = Define(
        "WG2401", FindingSeverity.Error,
        "加班条款未写明工时制度", "Overtime clause without a working-time system",
        "加班条款 {clause} 没有写明适用的工时制度，不适用于任何人。", "The overtime clause {clause} names no working-time system; it covers nobody.",
        "写明适用的工时制度：标准、综合计算、不定时。", "Name the systems it covers: standard, cumulative, flexible.");

    /// <summary>An overtime clause covers cumulative hours without a cycle.</summary>
    public static readonly FindingCode CumulativeWithoutCycle = Define(
        "WG2402", FindingSeverity.Error,
        "综合计算工时未写明周期", "Cumulative hours without a cycle",
        "加班条款 {clause} 适用于综合计算工时制，没有写明周期的月数和工时。",
            "The overtime clause {clause} covers cumulative hours and does not say the months and hours of the cycle.",
        "写明周期（1、2、3、4、6 或 12 个月）和周期内的标准工时。", "State the cycle (1, 2, 3, 4, 6 or 12 months) and its hours.");

    /// <summary>A leave clause names no clause from which its days are taken.</summary>
    public static readonly FindingCode LeaveOfNothing = Define(
        "WG2403", FindingSeverity.Error,
        "假期条款未写明基数条款", "Leave clause of no pay",
        "假期条款 {clause} 没有写明从哪些条款扣除假期天数。", "The leave clause {clause} does not name the clauses from which its days are taken.",
        "列出基本工资和其他计入的条款。", "Name base pay and the other clauses it concerns.");

    /// <summary>Overtime hours of a person whom no overtime clause covers.</summary>
    public static readonly FindingCode OvertimeNotCovered = Define(
        "WG4301", FindingSeverity.Error,
        "加班不在适用范围", "Overtime not covered",
        "{worker} 在 {month} 有加班工时，没有加班条款适用于“{form}、{system}”。",
            "{worker} has overtime hours in {month}, and no overtime clause in force covers “{form}, {system}”.",
        "在加班条款中写明该用工形式和工时制度，或更正人员信息。", "Name the form and the system in the overtime clause, or correct the person's.");

    /// <summary>Hours of a person under flexible hours, which the agreement does not pay as overtime.</summary>
    public static readonly FindingCode OvertimeOutside = Define(
        "WG4302", FindingSeverity.Information,
        "不定时工时制不计加班", "Flexible hours outside overtime",
        "{worker}（{form}）在 {month} 实行“{system}”，记录的工时不计发加班工资。",
            "{worker} ({form}) is under “{system}” in {month}; the hours recorded pay no overtime.",
        "如协议约定支付，在加班条款中写明该工时制度。", "If they are to be paid, name the system in the overtime clause.");

    /// <summary>Overtime hours under an agreement that has no overtime clause.</summary>
    public static readonly FindingCode OvertimeNotAgreed = Define(
        "WG4303", FindingSeverity.Warning,
        "协议没有加班条款", "Overtime not agreed",
        "{worker}（{form}、{system}）在 {month} 有加班工时，协议没有加班条款，工资单不含加班工资。",
            "{worker} ({form}, {system}) has overtime hours in {month}; the agreement has no overtime clause, and the statement holds no overtime pay.",
        "在协议中约定加班工资，或另行计发。", "Agree on overtime pay, or pay it elsewhere.");

    /// <summary>Two clauses regulate the same hours or leave of one person.</summary>
    public static readonly FindingCode SeveralHoursRules = Define(
        "WG4304", FindingSeverity.Error,
        "两个条款同时适用", "Two clauses apply",
        "{worker} 的“{what}”同时适用条款 {clauses}，不能确定按哪一条。", "For “{what}” of {worker} the clauses {clauses} apply; which one is not determined.",
        "各条款的适用范围不应重叠。", "Give the clauses scopes that do not overlap.");

    /// <summary>A clause with a monthly rate does not say whether it counts in a base that is needed.</summary>
    public static readonly FindingCode RateBaseUnanswered = Define(
        "WG4305", FindingSeverity.Error,
        "未写明是否计入基数", "Base not answered",
        "条款 {clause} 未写明是否计入{base}[，{worker} 的小时工资因此不能计算]。",
            "Clause {clause} does not say whether it counts in {base}[, so that {worker} has no hour rate].",
        "在条款中写明计入或不计入。", "State in the clause whether it counts.");

    /// <summary>A clause counts in a base of monthly rates and has none.</summary>
    public static readonly FindingCode BaseNotARate = Define(
        "WG4306", FindingSeverity.Error,
        "计入基数的条款不是月标准", "Counted clause without a monthly rate",
        "条款 {clause} 计入“{base}”，但不是按月的标准，不能折算小时工资。",
            "Clause {clause} counts in {base}, but it has no monthly rate from which an hour rate follows.",
        "一次性、分配类、加班和假期条款写明不计入。", "State that one-off, shared, overtime and leave payments do not count.");

    /// <summary>Overtime has to be paid and no clause gives a base.</summary>
    public static readonly FindingCode OvertimeWithoutBase = Define(
        "WG4307", FindingSeverity.Error,
        "加班工资没有基数", "Overtime without a base",
        "{worker} 在 {month} 有加班工时，计入加班基数的条款对其均无月标准。",
            "{worker} has overtime hours in {month}, and no clause that counts in the overtime base gives a monthly rate.",
        "写明哪些条款计入加班基数，核对人员的薪级，或使其薪酬模式不再享受加班条款。",
            "Say which clauses count in the overtime base, check the person's place, or let the person's scheme absorb the overtime clause.");

    /// <summary>More overtime in a month than the clause's limit.</summary>
    public static readonly FindingCode OvertimeAboveLimit = Define(
        "WG4308", FindingSeverity.Warning,
        "加班超过月限额", "Overtime above the monthly limit",
        "{worker} 在 {month} 的月加班（综合计算工时按周期月均）为 {hours} 小时，超过 {most} 小时。",
            "{worker} has {hours} overtime hours a month in {month} (on average over a cycle), more than {most}.",
        "减少加班；加班工资照发。", "Reduce overtime; its pay is due all the same.");

    /// <summary>Overtime is recorded for a person under cumulative hours, the hours worked are not.</summary>
    public static readonly FindingCode CumulativeHoursMissing = Define(
        "WG4309", FindingSeverity.Error,
        "缺少综合工时的实际工时", "Hours worked not recorded",
        "{worker} 实行综合计算工时制，{month} 记录了加班工时，没有记录实际工时，不能计算周期超时。",
            "{worker} is under cumulative hours; {month} records overtime but not the hours worked, without which the excess of the cycle is unknown.",
        "在考勤月报的“实际工时”中填写当月全部工时。", "Enter all hours of the month as worked hours.");

    /// <summary>The hours worked, by which a person is paid or tested, are not recorded.</summary>
    public static readonly FindingCode HoursNotRecorded = Define(
        "WG4310", FindingSeverity.Warning,
        "没有记录实际工时", "No hours recorded",
        "{worker} 按实际工时计酬或检验最低工资，{month} 没有记录实际工时，按 0 小时计算。",
            "{worker} is paid or tested by the hours worked; {month} records none, and 0 hours are taken.",
        "在考勤月报中填写实际工时。", "Enter the hours worked in the attendance sheet.");

    /// <summary>A leave is dated and counted in one month.</summary>
    public static readonly FindingCode LeaveStatedTwice = Define(
        "WG4311", FindingSeverity.Warning,
        "假期重复记录", "Leave stated twice",
        "{worker} 在 {month} 的“{leave}”既有起止日期，又有天数 {days}；按日期计算。",
            "“{leave}” of {worker} in {month} is dated and also counted as {days} days; the dates are used.",
        "删去其中之一，或改为一致。", "Remove one of the two, or make them agree.");

    /// <summary>A leave for which no clause of the agreement says what it pays.</summary>
    public static readonly FindingCode LeaveNotAgreed = Define(
        "WG4312", FindingSeverity.Warning,
        "未约定假期工资", "Leave pay not agreed",
        "{worker} 在 {month} 有“{leave}”[（{days}）]，没有假期条款适用，按正常出勤发放。",
            "{worker} has “{leave}” in {month}[ ({days})], for which no leave clause applies; it is paid as work.",
        "在协议中约定该假期的工资。", "Agree what that leave pays.");

    /// <summary>A supplied average does not say where it comes from.</summary>
    public static readonly FindingCode LookBackWithoutSource = Define(
        "WG4313", FindingSeverity.Warning,
        "平均工资没有出处", "Average without a source",
        "{worker} 在 {month} 按条款 {clause} 提供的平均工资没有写明出处。",
            "The average supplied for {worker} in {month} under clause {clause} does not say where it comes from.",
        "写明取自哪些月份的工资。", "State the payroll months it was taken from.");

    /// <summary>More rest-day hours were taken off than worked.</summary>
    public static readonly FindingCode MoreRestThanWorked = Define(
        "WG4314", FindingSeverity.Error,
        "调休多于休息日加班", "More rest taken off than worked",
        "{worker} 在 {month} 休息日加班 {worked} 小时，其中已调休 {taken} 小时，二者矛盾。",
            "{worker} worked {worked} hours on rest days in {month} and took {taken} of them off.",
        "更正休息日加班小时或其中已调休小时。", "Correct the hours worked on rest days or those taken off.");
}
