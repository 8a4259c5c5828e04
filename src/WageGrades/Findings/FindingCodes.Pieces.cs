namespace WageGrades.Findings;

/// <content>WG2450–WG2469 and WG4350–WG4369: piece rates, project pay and result shares.</content>
public static partial class FindingCodes
{
    /// <summary>A piece price is below the least price agreed.</summary>
    public static readonly FindingCode PiecePriceBelowLeast = Define(
        "WG2451", FindingSeverity.Error,
        "单价低于约定的最低单价", "A piece price below the least",
        "条款 {clause} 有 {count} 个单价低于最低单价 {least}，如 {what} 的 {price}。",
            "Clause {clause} has {count} prices below the least, {least}, such as {price} for {what}.",
        "提高这些单价，或重新约定最低单价。", "Raise these prices, or agree on another least price.");

    /// <summary>A price is given as unit time and a minute has no value.</summary>
    public static readonly FindingCode PieceMinuteWithoutValue = Define(
        "WG2452", FindingSeverity.Error,
        "工时定额没有分值", "Unit time without a value",
        "条款 {clause} 有 {count} 个单价只写工时定额，没有约定每分钟的分值，如 {what}。",
            "Clause {clause} prices {count} pieces by unit time and a minute has no value, such as {what}.",
        "约定分值，或直接约定单价。", "Agree on the value of a minute, or on amounts.");

    /// <summary>A larger quantity is paid at a lower price.</summary>
    public static readonly FindingCode PieceTiersFall = Define(
        "WG2453", FindingSeverity.Warning,
        "超额累进倒挂", "A band that pays less",
        "条款 {clause} 超过 {above} 件的倍数 {factor} 低于前一档的 {before}，多劳者未必多得。",
            "Clause {clause} pays {factor} beyond {above} pieces and {before} below: more work can pay less a piece.",
        "各档倍数应逐档不降。", "Let each band pay no less than the one before.");

    /// <summary>A higher grade has a lower skill factor.</summary>
    public static readonly FindingCode SkillFactorsFall = Define(
        "WG2454", FindingSeverity.Warning,
        "技能系数倒挂", "A higher grade with a lower factor",
        "条款 {clause} 中 {higher} 的系数 {factor} 低于 {lower} 的 {before}。",
            "In clause {clause} the factor of {higher}, {factor}, is below that of {lower}, {before}.",
        "等级高的，系数不应更低。", "Let a higher grade have no lower factor.");

    /// <summary>A guarantee is below a floor of the agreement.</summary>
    public static readonly FindingCode GuaranteeBelowFloor = Define(
        "WG2455", FindingSeverity.Error,
        "计件保底低于最低标准", "Guarantee below a floor",
        "条款 {clause} 的保底 {amount} 低于 {from} 起 {floor} 的 {least}。",
            "The guarantee of clause {clause}, {amount}, is below {floor}, {least} from {from}.",
        "将保底提高到不低于该标准。", "Raise the guarantee to the floor or above.");

    /// <summary>One key is both a piece and a signed item.</summary>
    public static readonly FindingCode PieceKeyTwice = Define(
        "WG2456", FindingSeverity.Error,
        "计件项目与增减项重复", "A key that is both piece and item",
        "条款 {clause} 中 {what} 既有单价又是增减项。", "In clause {clause} {what} is a piece and a signed item at once.",
        "只保留其一。", "Keep one of the two.");

    /// <summary>The stages of project pay are more than the whole, or less.</summary>
    public static readonly FindingCode ProjectStagesNotWhole = Define(
        "WG2460", FindingSeverity.Error,
        "项目阶段比例合计不为 100%", "Project stages do not add up",
        "条款 {clause} 各阶段比例合计 {sum}。", "The stages of clause {clause} add up to {sum}.",
        "各阶段比例合计应为 100%。", "Let the stages add up to 100 %.");

    /// <summary>A stage is kept on failure that the clause does not have.</summary>
    public static readonly FindingCode ProjectStageNotAgreed = Define(
        "WG2461", FindingSeverity.Error,
        "保留的阶段不存在", "A kept stage that there is not",
        "条款 {clause} 约定失败时保留 {stage}，但没有该阶段的比例。", "Clause {clause} keeps {stage} on failure and has no such stage.",
        "改为条款中的阶段。", "Name a stage of the clause.");

    /// <summary>Pieces were counted on days on which the person is on no piece scheme.</summary>
    public static readonly FindingCode PiecesWithoutScheme = Define(
        "WG4351", FindingSeverity.Error,
        "有产量而不在计件模式", "Pieces of a person not on piece rates",
        "{worker} {month} 的产量 {what} 不在其计件模式的日期内，无法计价。",
            "The pieces {what} of {worker} in {month} fall on no day on piece rates; they have no price.",
        "更正产量的日期，或补上计件模式的起止日期。", "Correct the day of the pieces, or the dates on which the person is on piece rates.");

    /// <summary>Pieces need a day because prices or factors change within the month.</summary>
    public static readonly FindingCode PiecesUndated = Define(
        "WG4352", FindingSeverity.Error,
        "产量须按日登记", "Pieces need their day",
        "{month} 内单价、系数或计件条款有变动，{worker} 的产量 {what} 未写日期，无法确定适用的单价。",
            "Prices, factors or piece clauses change within {month}; the pieces {what} of {worker} have no day to tell which apply.",
        "补登日期，或按变动日分开登记。", "Enter the days, or split the count at the day of the change.");

    /// <summary>A piece has no price.</summary>
    public static readonly FindingCode PiecePriceMissing = Define(
        "WG4353", FindingSeverity.Error,
        "没有单价", "No price for a piece",
        "条款 {clause} 没有 {what} 的单价，{worker} {month} 的这项产量待定。",
            "Clause {clause} has no price for {what}; these pieces of {worker} in {month} wait for one.",
        "补上单价，或更正产品、工序的名称。", "Add the price, or correct the product or process.");

    /// <summary>Deductions exceed what pieces and orders earned.</summary>
    public static readonly FindingCode PieceSumNegative = Define(
        "WG4354", FindingSeverity.Error,
        "扣减超过计件所得", "Deductions above what was earned",
        "{worker} {month} 按条款 {clause} 合计为 {what}，低于零。",
            "The pieces and items of {worker} in {month} under clause {clause} come to {what}, below zero.",
        "核对扣减项；扣减不得使所得为负。", "Check the deductions: they must not take more than was earned.");

    /// <summary>A project reached a stage that the clause does not pay.</summary>
    public static readonly FindingCode ProjectStageUnknown = Define(
        "WG4360", FindingSeverity.Error,
        "项目阶段没有约定", "A stage that was not agreed",
        "条款 {clause} 没有约定项目 {project} 的阶段 {stage}。", "Clause {clause} has no stage {stage}, which the project {project} reached.",
        "改为约定的阶段：{known}。", "Use an agreed stage: {known}.");

    /// <summary>A project began when the clause had no terms.</summary>
    public static readonly FindingCode ProjectWithoutTerms = Define(
        "WG4361", FindingSeverity.Error,
        "项目启动时没有约定", "No terms when the project began",
        "项目 {project} 于 {from} 启动时，条款 {clause} 没有有效的约定。", "Clause {clause} had no terms in force on {from}, when the project {project} began.",
        "补上该日的约定。", "Add the terms that hold on that day.");

    /// <summary>A count's day is not in its month.</summary>
    public static readonly FindingCode PieceDayOutsideMonth = Define(
        "WG4355", FindingSeverity.Error,
        "产量日期不在所属月份", "Pieces dated outside their month",
        "日期 {date} 不在 {month} 内。", "The date {date} is not in {month}.",
        "更正日期或年月。", "Correct the date or the month.");

    /// <summary>Too few people on a post reach the piece quota.</summary>
    public static readonly FindingCode QuotaOutOfReach = Define(
        "WG4356", FindingSeverity.Warning,
        "劳动定额偏高", "Quota out of reach",
        "{month} 条款 {clause} 岗位“{post}”计量 {measured} 人，{reached} 人在法定工时内完成定额（{share}），低于 {least}。",
            "In {month} {reached} of the {measured} people measured on the post “{post}” reached the quota of clause {clause} within legal hours ({share}, at least {least}).",
        "放宽工时定额，或补登工时与定额后再测。", "Allow more time a piece, or enter the missing hours and unit times.");
}
