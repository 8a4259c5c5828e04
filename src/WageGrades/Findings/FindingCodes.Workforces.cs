namespace WageGrades.Findings;

/// <content>WG3001–WG3099: what can be wrong with what the tables of a workforce say.</content>
public static partial class FindingCodes
{
    /// <summary>The roster holds nobody.</summary>
    public static readonly FindingCode NobodyInRoster = Define(
        "WG3001", FindingSeverity.Warning,
        "花名册中没有人员", "Nobody in the roster",
        "花名册中没有可采用的人员，职工队伍为空。", "The roster holds nobody that could be used; the workforce is empty.",
        "检查是否选错文件，或先处理其他问题。", "Check whether it is the right file, or deal with the other findings first.");

    /// <summary>A row was not used because of the columns named.</summary>
    public static readonly FindingCode RowNotUsed = Define(
        "WG3002", FindingSeverity.Error,
        "该行未采用", "Row not used",
        "因列 {columns} 有误，该行未采用。", "The row was not used because of {columns}.",
        "更正这些列后重新读取。", "Correct those columns and read again.");

    /// <summary>A date stands before one that it cannot precede.</summary>
    public static readonly FindingCode DatesOutOfOrder = Define(
        "WG3003", FindingSeverity.Error,
        "日期先后颠倒", "Dates out of order",
        "列“{column}”的日期 {date} 早于列“{earlierColumn}”的 {earlier}。", "{date} in column “{column}” is before {earlier} in column “{earlierColumn}”.",
        "更正其中一个日期。", "Correct one of the dates.");

    /// <summary>A person was employed again under the old staff number.</summary>
    public static readonly FindingCode Rehired = Define(
        "WG3004", FindingSeverity.Information,
        "再次入职", "Employed again",
        "“{worker}”于 {left} 离职后，于 {hired} 以同一工号再次入职。", "“{worker}” left on {left} and was employed again under the same number on {hired}.",
        "若不是同一人，请使用新的工号。", "If it is another person, give that person a number of their own.");

    /// <summary>A second row of a person begins while an earlier one still holds.</summary>
    public static readonly FindingCode EmploymentOverlaps = Define(
        "WG3005", FindingSeverity.Error,
        "同一工号的任职时间重叠", "Employment overlaps",
        "“{worker}”在第 {firstLine} 行的任职与该行重叠，或两行不是同一人；该行未采用。",
            "The employment of “{worker}” in line {firstLine} overlaps this row, or the two rows are not one person; the row was not used.",
        "再次入职应在前一行填写离职日期；情况变化应填写生效日期并保持入职日期不变；不同人员应使用不同工号。",
            "For a re-hire write the earlier row's last day; for a change write from when it applies and keep the hiring date; give different people different numbers.");

    /// <summary>A row speaks of a person whom the roster does not have.</summary>
    public static readonly FindingCode UnknownWorker = Define(
        "WG3006", FindingSeverity.Error,
        "花名册中没有该人员", "Person not in the roster",
        "花名册中没有工号“{number}”[，最接近的是“{nearest}”]；该行未采用。",
            "The roster has no staff number “{number}”[; the nearest is “{nearest}”]; the row was not used.",
        "更正工号（注意前导零是否丢失），或将该人员补入花名册。", "Correct the number (were leading zeros lost?), or add the person to the roster.");

    /// <summary>A row gives a staff number that several employers use.</summary>
    public static readonly FindingCode AmbiguousWorker = Define(
        "WG3007", FindingSeverity.Error,
        "工号不唯一", "Staff number not unique",
        "工号“{number}”在 {employers} 均有；该行未采用。", "The staff number “{number}” is used by {employers}; the row was not used.",
        "在该表中增加“用人单位”列。", "Add the employer's column to this table.");

    /// <summary>Some staff numbers seem to have lost their leading zeros.</summary>
    public static readonly FindingCode LeadingZerosLost = Define(
        "WG3008", FindingSeverity.Warning,
        "工号疑似丢失前导零", "Leading zeros probably lost",
        "工号长短不一：有“{padded}”，也有“{short}”，后者可能丢失了前导零。",
            "Staff numbers differ in length: there is “{padded}” and “{short}”; the latter may have lost leading zeros.",
        "在表格中将工号列设为文本格式后重新导出。", "Set the column to text in the spreadsheet and export again.");

    /// <summary>Two people bear one name.</summary>
    public static readonly FindingCode SameName = Define(
        "WG3009", FindingSeverity.Information,
        "同名人员", "People of the same name",
        "{first} 与 {second} 同名，按两人处理。", "{first} and {second} bear the same name; they are kept as two people.",
        "若为同一人，请只保留一个工号。", "If it is one person, keep one staff number only.");

    /// <summary>The same fact was entered twice and counts once.</summary>
    public static readonly FindingCode SameFactTwice = Define(
        "WG3010", FindingSeverity.Warning,
        "同一事项重复登记", "Same fact entered twice",
        "“{worker}”的“{fact}”已在第 {firstLine} 行登记，只计一次。", "“{fact}” of “{worker}” already stands in line {firstLine}; it counts once.",
        "删除重复的一行（常见于人事与工会各登记一次）。", "Remove one of the rows (often the personnel office and the union both enter an award).");

    /// <summary>An event number of a person comes again with different content.</summary>
    public static readonly FindingCode EventContradicts = Define(
        "WG3011", FindingSeverity.Error,
        "同一事件编号内容不同", "Event number used twice",
        "“{worker}”的事件编号“{id}”在第 {firstLine} 行已登记为不同内容；该行未采用。",
            "Event “{id}” of “{worker}” stands in line {firstLine} with other content; the row was not used.",
        "更正事件编号或内容。", "Correct the event number or the content.");

    /// <summary>A person is appointed above every certificate held.</summary>
    public static readonly FindingCode AppointedAboveCertificate = Define(
        "WG3012", FindingSeverity.Warning,
        "聘任高于证书", "Appointed above the certificate",
        "“{worker}”于 {date} 聘为“{grade}”，但当日没有相应等级的有效证书。",
            "“{worker}” was appointed {grade} on {date} without a valid certificate of that grade.",
        "核对资格台账，或更正聘任等级。", "Check the certificates, or correct the grade appointed to.");

    /// <summary>The certificate behind an appointment is of another trade.</summary>
    public static readonly FindingCode AppointedInOtherTrade = Define(
        "WG3013", FindingSeverity.Warning,
        "证书工种与聘任工种不符", "Certificate of another trade",
        "“{worker}”聘任的工种为“{trade}”，而证书的工种为“{certificateTrade}”。", "“{worker}” is appointed in “{trade}”, but certified in “{certificateTrade}”.",
        "核对工种；工种名称应前后一致。", "Check the trade; write trades the same way in both tables.");

    /// <summary>An appointment bears the date of the certificate.</summary>
    public static readonly FindingCode AppointedOnDateOfIssue = Define(
        "WG3014", FindingSeverity.Warning,
        "聘任日期与取得日期相同", "Appointment on the date of issue",
        "“{worker}”的聘任日期 {date} 与证书取得日期相同，可能误填了取得日期。",
            "The appointment of “{worker}” on {date} bears the certificate's date of issue, which may have been entered by mistake.",
        "核对聘任文件中的日期。", "Check the date in the appointing document.");

    /// <summary>The days of a month exceed the calendar.</summary>
    public static readonly FindingCode AttendanceExceedsMonth = Define(
        "WG3015", FindingSeverity.Error,
        "天数超出当月", "Days exceed the month",
        "列“{column}”的 {days} 天超过了可能的 {limit} 天；该行未采用。", "{days} days in column “{column}” exceed the {limit} possible; the row was not used.",
        "更正天数；加班应以小时填写。", "Correct the days; overtime is written in hours.");

    /// <summary>Attended days and leave do not add up to the scheduled days.</summary>
    public static readonly FindingCode AttendanceDoesNotAddUp = Define(
        "WG3016", FindingSeverity.Warning,
        "出勤天数不平", "Attendance does not add up",
        "应出勤 {scheduled} 天，而实出勤与各类假合计 {sum} 天。", "{scheduled} days were scheduled, but days attended and leave add up to {sum}.",
        "检查是否将带薪假与无薪假合并填写，或漏填假别。", "Check whether paid and unpaid leave were added together, or a kind of leave is missing.");

    /// <summary>More rest-day hours were taken off than worked.</summary>
    public static readonly FindingCode RestTakenTwice = Define(
        "WG3017", FindingSeverity.Error,
        "调休超过休息日加班", "More rest taken than worked",
        "已调休 {taken} 小时，超过休息日加班 {worked} 小时；该行未采用。",
            "{taken} hours were taken off, more than the {worked} worked on rest days; the row was not used.",
        "已调休的加班不得再计加班费，更正两者。", "Overtime that was taken off is not paid as well; correct the two.");

    /// <summary>A later version of a month's row replaced an earlier one.</summary>
    public static readonly FindingCode AttendanceReplaced = Define(
        "WG3018", FindingSeverity.Information,
        "考勤已被新版本取代", "Attendance replaced",
        "“{worker}”{month} 的考勤采用第 {line} 行的版本 {version}。", "For “{worker}” in {month} version {version} in line {line} is used.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>The shares of a team's result do not make up the whole.</summary>
    public static readonly FindingCode SharesNotWhole = Define(
        "WG3019", FindingSeverity.Warning,
        "团队贡献比例合计不是 100%", "Team shares are not the whole",
        "事件“{id}”各成员贡献比例合计为 {sum}。", "The shares of event “{id}” add up to {sum}.",
        "更正各成员的贡献比例，使合计为 100%。", "Correct the members' shares so that they add up to 100 %.");

    /// <summary>The benefit of a shared result was left open.</summary>
    public static readonly FindingCode SharedBenefitNotUsed = Define(
        "WG3020", FindingSeverity.Warning,
        "共享成果的效益未采用", "Benefit of a shared result not used",
        "“{worker}”只占该成果的 {share}，效益基数未采用，按效益计发的项目将为待定。",
            "“{worker}” has {share} of this result; its benefit was not used, and what is paid by benefit stays pending.",
        "登记为集体成果（“个人/团体”列填“团体”），或为每人填写核定金额及其条款。", "Mark its rows as a team's, or write each member's decided amount and its clause.");

    /// <summary>A decided amount does not say under which clause.</summary>
    public static readonly FindingCode AmountWithoutClause = Define(
        "WG3021", FindingSeverity.Error,
        "核定金额未注明条款", "Decided amount without a clause",
        "核定金额 {amount} 没有注明依据的条款，未采用。", "The decided amount {amount} does not name its clause and was not used.",
        "在“条款”列填写条款标识，例如 improvement-award。", "Write the clause's id, such as improvement-award, in the clause column.");

    /// <summary>A person is paid in a form that is not the ladder.</summary>
    public static readonly FindingCode PayFormNotLadder = Define(
        "WG3022", FindingSeverity.Warning,
        "薪酬形式不是能级工资", "Not on ladder pay",
        "“{worker}”的薪酬形式为“{form}”，没有薪级薪档。", "“{worker}” is on {form} and has no place on the ladder.",
        "若应按能级工资计发，请填写薪级和薪档。", "If ladder pay applies, write grade and step.");

    /// <summary>A degree has no date and was left out.</summary>
    public static readonly FindingCode DegreeWithoutDate = Define(
        "WG3023", FindingSeverity.Warning,
        "学历没有取得日期", "Degree without a date",
        "学历“{degree}”没有取得日期，未采用。", "The degree “{degree}” has no date and was not used.",
        "填写学历取得日期，或在资格台账中登记。", "Write the date of the degree, or enter it among the certificates.");

    /// <summary>Roster and certificates date a degree differently.</summary>
    public static readonly FindingCode DegreeDatesDiffer = Define(
        "WG3024", FindingSeverity.Warning,
        "学历取得日期不一致", "Dates of a degree differ",
        "学历“{degree}”的取得日期在此为 {date}，采用的是 {kept}。", "The degree “{degree}” is dated {date} here; {kept} is used.",
        "更正其中一个日期。", "Correct one of the dates.");
}
