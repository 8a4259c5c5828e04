namespace WageGrades.Findings;

/// <content>WG3201–WG3239: what the columns of people's tables leave open: units, scales, columns that are not used or not there.</content>
public static partial class FindingCodes
{
    /// <summary>A column that holds something is not used.</summary>
    public static readonly FindingCode FilledColumnNotUsed = Define(
        "WG3201", FindingSeverity.Warning,
        "有内容的列未使用", "Filled column not used",
        "列“{column}”有内容但未被使用[，最接近的已知列是“{nearest}”]。",
            "The column “{column}” holds something and is not used[; the nearest known column is “{nearest}”].",
        "若该列应被使用，把列标题改成所属的列名，或用 Mapping 指明；若该列无关，删去它，或声明不用（命令行 --ignore \"{column}\"，程序 Ignoring(\"{column}\")）。",
            "If it should be used, give it the header of its column, or name that by Mapping; if it does not matter, delete it or say so (--ignore \"{column}\" on the command line, Ignoring(\"{column}\") in a program).");

    /// <summary>A column whose words stand for pay, time, grade or person holds something and is not used.</summary>
    public static readonly FindingCode MatteringColumnNotUsed = Define(
        "WG3202", FindingSeverity.Error,
        "疑似与工资有关的列未使用", "Column that may bear on pay not used",
        "列“{column}”看来与工资、时间、等级或人员有关，有内容但未被使用[，最接近的已知列是“{nearest}”]。",
            "The column “{column}” seems to be about pay, time, grade or person; it holds something and is not used[; the nearest known column is “{nearest}”].",
        "把列标题改成所属的列名，或用 Mapping(\"{column}\", to: 列名) 指明；确实无关的，删去它，或声明不用（命令行 --ignore \"{column}\"，程序 Ignoring(\"{column}\")）。",
            "Give it the header of its column, or name that by Mapping(\"{column}\", to: …); if it does not matter, delete it or say so (--ignore \"{column}\" on the command line, Ignoring(\"{column}\") in a program).");

    /// <summary>A row of signatures or notes was skipped.</summary>
    public static readonly FindingCode SignatureRowSkipped = Define(
        "WG3203", FindingSeverity.Information,
        "已跳过签字或说明行", "Row of signatures or notes skipped",
        "以“{value}”开头的签字或说明行已跳过。", "The row of signatures or notes that begins with “{value}” was skipped.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>A column's unit is none that it can be read in.</summary>
    public static readonly FindingCode UnitRefused = Define(
        "WG3204", FindingSeverity.Error,
        "列的计量单位不符", "Unit of a column refused",
        "列“{column}”的单位是“{unit}”，不能换算为{expected}；该列未采用。",
            "The unit of column “{column}” is “{unit}”, which cannot be converted into {expected}; the column was not used.",
        "换算为{expected}后重新读取，或更正列标题中的单位。", "Convert the numbers into {expected}, or correct the unit in the header.");

    /// <summary>What stands in a header's brackets is no unit.</summary>
    public static readonly FindingCode HeaderRemark = Define(
        "WG3205", FindingSeverity.Warning,
        "列标题中的说明未采用", "Remark in a header not used",
        "列“{column}”中的“{remark}”不是可换算的计量单位，数值按{unit}读取。",
            "“{remark}” in the header “{column}” is no unit that could be converted; the numbers were read as {unit}.",
        "若它是单位，请换算后改写列标题；否则无需处理。", "If it is a unit, convert the numbers and correct the header; otherwise nothing needs to be done.");

    /// <summary>The numbers of a column were converted.</summary>
    public static readonly FindingCode UnitConverted = Define(
        "WG3206", FindingSeverity.Information,
        "已换算计量单位", "Unit converted",
        "列“{column}”的单位是“{unit}”，已换算为{into}。", "The unit of column “{column}” is “{unit}”; its numbers were converted into {into}.",
        "核对换算后的数值；无误则无需处理。", "Check the converted numbers; if they are right, nothing needs to be done.");

    /// <summary>A cell's number has a unit that its column cannot have.</summary>
    public static readonly FindingCode CellUnitRefused = Define(
        "WG3207", FindingSeverity.Error,
        "单元格的计量单位不符", "Unit of a cell refused",
        "列“{column}”的“{value}”不能换算为{unit}。", "“{value}” in column “{column}” cannot be converted into {unit}.",
        "换算为{unit}后填写。", "Write the number in {unit}.");

    /// <summary>A number would mean something in each of two scales.</summary>
    public static readonly FindingCode TwoScales = Define(
        "WG3208", FindingSeverity.Error,
        "比例或系数的写法有歧义", "Scale of a number not clear",
        "列“{column}”的“{value}”可能是百分数，也可能是系数，不能确定。",
            "“{value}” in column “{column}” may be a percentage or a factor; the file does not say which.",
        "在列标题注明单位（如“（%）”、“（系数）”），在数字后写 %，或用 WithScale(\"{column}\", ColumnScale.Percent 或 Factor) 声明。",
            "Write the unit into the header, (%) or (factor), or % behind the number, or declare it by WithScale(\"{column}\", ColumnScale.Percent or Factor).");

    /// <summary>A number is outside what its column usually holds.</summary>
    public static readonly FindingCode ImplausibleValue = Define(
        "WG3209", FindingSeverity.Warning,
        "数值超出通常范围", "Number outside the usual range",
        "列“{column}”的“{value}”读作 {meaning}（{unit}），通常在 {least} 至 {most} 之间。",
            "“{value}” in column “{column}” was read as {meaning} ({unit}); it usually lies between {least} and {most}.",
        "核对数值和单位；无误则无需处理。", "Check the number and its unit; if they are right, nothing needs to be done.");

    /// <summary>Two header rows were joined.</summary>
    public static readonly FindingCode HeaderRowsJoined = Define(
        "WG3210", FindingSeverity.Information,
        "两行表头已合并", "Two header rows joined",
        "两行表头合并读作列 {columns}。", "The two header rows were joined to the columns {columns}.",
        "核对合并后的列名；无误则无需处理。", "Check the joined headers; if they are right, nothing needs to be done.");

    /// <summary>A line under the header was read as units.</summary>
    public static readonly FindingCode UnitRowRead = Define(
        "WG3211", FindingSeverity.Information,
        "表头下的单位行已采用", "Line of units read",
        "表头下的一行读作各列的计量单位：{units}。", "The line under the header was read as the columns' units: {units}.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>Blank cells of a column that answers yes and no count as no.</summary>
    public static readonly FindingCode BlankReadAsNo = Define(
        "WG3212", FindingSeverity.Warning,
        "空白读作“否”", "Blank read as no",
        "列“{column}”有 {count} 个空白单元格，读作“否”。", "{count} blank cells of column “{column}” were read as no.",
        "补填是或否。", "Write yes or no.");

    /// <summary>A column that the file has not was filled for everybody.</summary>
    public static readonly FindingCode ColumnAssumed = Define(
        "WG3213", FindingSeverity.Warning,
        "缺少的列按通常情况读取", "Absent column assumed",
        "没有列“{column}”，全部人员按“{value}”读取。", "There is no column “{column}”; everybody was read as “{value}”.",
        "补上该列，或确认这个值（命令行 --default \"{column}={value}\"，程序 WithDefaults((\"{column}\", \"{value}\"))）。",
            "Add the column, or confirm the value (--default \"{column}={value}\" on the command line, WithDefaults((\"{column}\", \"{value}\")) in a program).");

    /// <summary>Clauses ask for something of which the roster has no column.</summary>
    public static readonly FindingCode ClauseNeedsColumn = Define(
        "WG3214", FindingSeverity.Error,
        "条款需要的列不在花名册中", "Column that clauses ask for is missing",
        "条款 {clauses} 要看“{column}”，花名册没有该列，这些条款对谁适用无法判断。",
            "The clauses {clauses} ask for “{column}”, which the roster has not; it is unknown to whom they apply.",
        "补上该列，或为整个文件给出一个值（命令行 --default \"{column}=值\"，程序 WithDefaults((\"{column}\", 值))）。",
            "Add the column, or give its value for the whole file (--default \"{column}=…\" on the command line, WithDefaults((\"{column}\", …)) in a program).");

    /// <summary>Weekly hours were measured by the statutory week.</summary>
    public static readonly FindingCode FullWeekAssumed = Define(
        "WG3215", FindingSeverity.Warning,
        "全日制周工时按 40 小时读取", "Full week assumed",
        "没有给出协议，周工时按每周 40 小时为全日制折算。", "No agreement was given; weekly hours were measured by a full week of 40 hours.",
        "读取时用 For(agreement) 给出协议：全日制工时以协议为准。", "Read with For(agreement): full time is what the agreement says.");

    /// <summary>A grade or title in the roster has no date.</summary>
    public static readonly FindingCode StandingDateAssumed = Define(
        "WG3216", FindingSeverity.Warning,
        "等级日期按入职日期读取", "Date of a grade assumed",
        "列“{column}”没有日期，全部按该行的入职或生效日期起算。",
            "The column “{column}” has no dates; everybody was read as having it from the row's hiring or effective date.",
        "补上“{dateColumn}”列，或在资格台账、聘任台账中登记。", "Add the column “{dateColumn}”, or enter it among the certificates or appointments.");

    /// <summary>A unit can only be converted by an agreement.</summary>
    public static readonly FindingCode UnitNeedsAgreement = Define(
        "WG3217", FindingSeverity.Error,
        "换算需要协议", "Unit needs the agreement",
        "列“{column}”的单位是“{unit}”，没有协议不知每日几小时，不能换算为{expected}；该列未采用。",
            "The unit of column “{column}” is “{unit}”; without the agreement nobody knows how many hours a day has, so it was not converted into {expected} and not used.",
        "读取时用 For(agreement) 给出协议，或换算为{expected}后填写。", "Read with For(agreement), or write the numbers in {expected}.");

    /// <summary>A person's place on the ladder is not in the roster.</summary>
    public static readonly FindingCode PlaceNotGiven = Define(
        "WG3218", FindingSeverity.Warning,
        "未给出薪级薪档", "No place on the ladder given",
        "花名册没有给出薪级和薪档（{count} 人），按能级工资计发的人员无法计算。",
            "The roster gives no grade and step for {count} people; whoever is on ladder pay cannot be computed.",
        "补上薪级、薪档，或用 PlacingBySkillGrade 按技能等级定级。", "Add grade and step, or place people by their skill grade with PlacingBySkillGrade.");
}
