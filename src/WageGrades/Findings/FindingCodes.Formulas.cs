namespace WageGrades.Findings;

/// <content>WG2600–WG2619 and WG4600–WG4619: amounts of a quantity, a rate and a factor.</content>
public static partial class FindingCodes
{
    /// <summary>A rate names a cell that the ladder does not have.</summary>
    public static readonly FindingCode RateCellMissing = Define(
        "WG2600", FindingSeverity.Error,
        "工资标准表中没有这一格", "No such cell for a rate",
        "条款 {clause} 以 {ladder} 的“{cell}”为标准或上下限，自 {from} 起的工资标准表没有这一格。",
            "Clause {clause} takes “{cell}” of {ladder} as its rate or bound, and the table from {from} on has no such cell.",
        "写表中有的薪级和薪档。", "Name a grade and a step that the table has.");

    /// <summary>A table by grade names a grade of no ladder.</summary>
    public static readonly FindingCode RateGradeUnknown = Define(
        "WG2601", FindingSeverity.Error,
        "没有这一薪级", "No such grade for a rate",
        "条款 {clause} 为薪级“{grade}”列有标准，协议的工资标准表都没有该薪级[；相近的是“{nearest}”]。",
            "Clause {clause} has a rate for the grade “{grade}”, which no ladder of the agreement has[; the nearest is “{nearest}”].",
        "写工资标准表中的薪级代码。", "Write the code of a grade of a ladder.");

    /// <summary>A table names one grade twice, by the national name and by the ladder's own.</summary>
    public static readonly FindingCode RateGradeTwice = Define(
        "WG2605", FindingSeverity.Error,
        "同一薪级列了两次", "One grade stands twice",
        "条款 {clause} 为同一薪级列了“{grade}”和“{other}”两项标准。",
            "Clause {clause} has two entries for one grade: “{grade}” and “{other}”.",
        "同一薪级只列一项；国家职业技能等级的名称和工资标准表自定的代码是同一行。",
            "Keep one entry a grade; the national name of a skill grade and the ladder's own code are one row.");

    /// <summary>A counter of the month multiplies something that is paid day by day.</summary>
    public static readonly FindingCode CounterOfNoMonth = Define(
        "WG2602", FindingSeverity.Error,
        "月度计数用于逐日计发的事由", "A month's count on a ground that lasts",
        "条款 {clause} 乘以月度计数“{counter}”，其事由却逐日计发或一次性发放；月度计数属于整月，不能按日折算。",
            "Clause {clause} is multiplied by the month's “{counter}”, and its ground is paid day by day or once; a month's count is never prorated.",
        "改用按月的事由：month、count 或 contribution；按岗位、等级区分的，写在标准的键里。",
            "Use a ground of the month: month, count or contribution; tell posts and grades apart by the keys of the rate.");

    /// <summary>A day's or an hour's pay without a quantity of days or hours.</summary>
    public static readonly FindingCode TimeRateWithoutQuantity = Define(
        "WG2603", FindingSeverity.Warning,
        "小时、日标准没有数量", "A rate of an hour or a day without a quantity",
        "条款 {clause} 的标准是一小时或一天的工资，没有写明乘以多少；现只发一小时或一天的。",
            "The rate of clause {clause} is the pay of an hour or a day, and nothing says how many; it pays one.",
        "写明 times，或 quantity：per-unit。", "State times, or quantity: per-unit.");

    /// <summary>The least that is paid is above the most.</summary>
    public static readonly FindingCode LeastAboveMost = Define(
        "WG2604", FindingSeverity.Error,
        "最低高于最高", "Least above most",
        "条款 {clause} 最低 {least} 高于最高 {most}。", "The least of clause {clause}, {least}, is above its most, {most}.",
        "更正其中之一。", "Correct one of them.");

    /// <summary>What any count counts as at least is above what counts at most.</summary>
    public static readonly FindingCode CountLeastAboveMost = Define(
        "WG2610", FindingSeverity.Error,
        "至少计的数量高于最多计的数量", "A count's least above its most",
        "条款 {clause} 的“{counter}”至少计 {least}，最多计 {most}。", "Clause {clause} counts “{counter}” as at least {least} and at most {most}.",
        "更正其中之一。", "Correct one of them.");

    /// <summary>No entry of the rate, the points or the factor fits the person.</summary>
    public static readonly FindingCode FormulaWithoutEntry = Define(
        "WG4600", FindingSeverity.Information,
        "标准表中没有适用于该职工的一档", "No entry fits the person",
        "{worker} 不具备条款 {clause} 所列任何一档的条件，不发放；所列各档：{near}。",
            "{worker} bears the terms of no entry of clause {clause} and is paid nothing by it; its entries: {near}.",
        "如本条只面向所列各档，无需处理；否则补上一档，或写 *。", "Nothing, where the clause is meant for those listed only; otherwise add an entry, or one of *.");

    /// <summary>The person has no cell of which an amount is a share.</summary>
    public static readonly FindingCode FormulaWithoutCell = Define(
        "WG4601", FindingSeverity.Warning,
        "没有可用的薪级薪档", "No cell for a rate",
        "{worker} 在 {day} 没有条款 {clause} 所用的标准“{rate}”，不发放。", "{worker} has no “{rate}” on {day}, which clause {clause} takes, and is paid nothing by it.",
        "登记薪级薪档，或更正条款的薪级和薪档。", "Record a place on the ladder, or correct the grade or step of the clause.");

    /// <summary>The person has no cell of which an amount is a share on some days of the month.</summary>
    public static readonly FindingCode FormulaWithoutCellInPart = Define(
        "WG4610", FindingSeverity.Warning,
        "当月部分日期没有可用的薪级薪档", "No cell for a rate in a part of the month",
        "{worker} 在 {from} 至 {to} 没有条款 {clause} 所用的标准“{rate}”，这些天不发放。",
            "{worker} has no “{rate}” from {from} to {to}, which clause {clause} takes, and is paid nothing by it for those days.",
        "登记这些天的薪级薪档，或更正条款的薪级和薪档。", "Record a place on the ladder for those days, or correct the grade or step of the clause.");

    /// <summary>A person has no cell that a payment's rate reads on days of the base months.</summary>
    public static readonly FindingCode BaseWithoutCell = Define(
        "WG4612", FindingSeverity.Warning,
        "计算基数的月份没有可用的薪级薪档", "No cell for a rate in base months",
        "{worker} 在 {from} 至 {to} 没有条款 {clause} 所用的标准“{rate}”，这些天在平均数中按零计。",
            "{worker} had no “{rate}” from {from} to {to}, on which the payment of clause {clause} is based; those days count nothing in its mean.",
        "登记这些天的薪级薪档，或更正条款的薪级、薪档或基数月份。", "Record a place on the ladder for those days, or correct the grade, the step or the base months of the clause.");

    /// <summary>No entry of the rate, the points or the factor fits the person on some days of the month.</summary>
    public static readonly FindingCode FormulaWithoutEntryInPart = Define(
        "WG4611", FindingSeverity.Information,
        "当月部分日期没有适用的一档", "No entry fits the person in a part of the month",
        "{worker} 在 {from} 至 {to} 不具备条款 {clause} 所列任何一档的条件，这些天不发放；所列各档：{near}。",
            "{worker} bears the terms of no entry of clause {clause} from {from} to {to} and is paid nothing by it for those days; its entries: {near}.",
        "如本条只面向所列各档，无需处理；否则补上一档，或写 *。", "Nothing, where the clause is meant for those listed only; otherwise add an entry, or one of *.");

    /// <summary>The person has no cell that bounds an amount.</summary>
    public static readonly FindingCode BoundWithoutCell = Define(
        "WG4602", FindingSeverity.Error,
        "没有可用作上下限的薪级薪档", "No cell for a bound",
        "{worker} 在 {day} 没有条款 {clause} 用作上下限的“{rate}”，该条款金额待定。",
            "{worker} has no “{rate}” on {day}, which bounds what clause {clause} pays; its amount stays open.",
        "登记薪级薪档，或更正条款的薪级和薪档。", "Record a place on the ladder, or correct the grade or step of the clause.");

    /// <summary>A mean of the months before reaches back before the agreement's term.</summary>
    public static readonly FindingCode MeanOfFewerMonths = Define(
        "WG4603", FindingSeverity.Warning,
        "平均月数不足", "A mean of fewer months",
        "{worker}：条款 {clause} 按前 {months} 个月平均，协议自 {from} 起执行，此前的工资不知道，只按其后的日期平均。",
            "{worker}: clause {clause} takes the mean of {months} months before; pay before {from}, when the agreement begins, is not known, and the mean is of the days since.",
        "核对该金额；协议执行满约定月数之前，以实际工资核定。", "Check the amount; until the agreement has run that long, settle it by the pay that was actually paid.");
}
