namespace WageGrades.Findings;

/// <content>WG2120–WG2149, WG3070–WG3079 and WG4070–WG4099: pay schemes, what is wrong in their clauses and what keeps them from paying.</content>
public static partial class FindingCodes
{
    /// <summary>The terms of one scheme clause are of several kinds.</summary>
    public static readonly FindingCode SchemeKindsMixed = Define(
        "WG2120", FindingSeverity.Error,
        "一个条款混用两种薪酬模式", "Two kinds of scheme in one clause",
        "条款 {clause} 前后各时段的薪酬模式不是同一种。", "The dated terms of clause {clause} are of more than one kind of pay scheme.",
        "每种薪酬模式单列一个条款。", "Give each kind of scheme a clause of its own.");

    /// <summary>A scheme names a clause as absorbed or as its floor that cannot be.</summary>
    public static readonly FindingCode SchemeReferenceNotAllowed = Define(
        "WG2121", FindingSeverity.Error,
        "薪酬模式引用的条款不允许", "A scheme names a clause it cannot",
        "{where} 引用的“{id}”不是基本工资、津贴或奖励条款[，最接近的是“{nearest}”]。",
            "{where} names “{id}”, which is no base pay, allowance or award of the agreement[; the nearest is “{nearest}”].",
        "改为基本工资、津贴或奖励条款的标识：{known}。", "Use the id of base pay, an allowance or an award: {known}.");

    /// <summary>The clause on whose scheme the person is does not exist or is no scheme.</summary>
    public static readonly FindingCode SchemeUnknown = Define(
        "WG4070", FindingSeverity.Error,
        "薪酬模式条款不存在", "No such scheme clause",
        "{worker} 自 {from} 起执行的薪酬模式条款“{clause}”在协议中不存在[，最接近的是“{nearest}”]。",
            "{worker} is on the scheme clause “{clause}” from {from}, which the agreement does not have[; the nearest is “{nearest}”].",
        "改为协议中的薪酬模式条款（{known}），或恢复能级工资。", "Name a scheme clause of the agreement ({known}), or put the person back on the ladder.");

    /// <summary>The scheme clause does not cover the person's employment form.</summary>
    public static readonly FindingCode SchemeNotCovering = Define(
        "WG4071", FindingSeverity.Error,
        "薪酬模式不适用于该用工形式", "Scheme does not cover the person",
        "薪酬模式条款 {clause} 不适用于“{form}”（{worker}，自 {from}）。", "The scheme clause {clause} does not cover “{form}” ({worker}, from {from}).",
        "更正人员的薪酬模式，或在条款的适用范围中写明该用工形式。", "Correct the person's scheme, or name the form in the clause's scope.");

    /// <summary>The scheme clause has no terms in force on some day on which the person is on it.</summary>
    public static readonly FindingCode SchemeNotInForce = Define(
        "WG4072", FindingSeverity.Error,
        "薪酬模式当日无有效约定", "Scheme not in force",
        "薪酬模式条款 {clause} 自 {from} 起没有有效的约定（{worker}）。", "The scheme clause {clause} has no terms in force from {from} ({worker}).",
        "补上该日起的约定，或更正人员的薪酬模式。", "Add the terms that hold from that day, or correct the person's scheme.");

    /// <summary>The scheme's table has no amount for the grade under which the person is.</summary>
    public static readonly FindingCode SchemeGradeWithoutAmount = Define(
        "WG4073", FindingSeverity.Error,
        "薪酬模式无此档次的标准", "No amount for the grade",
        "薪酬模式条款 {clause} 没有“{grade}”的标准（{worker}，自 {from}）。", "The scheme clause {clause} has no amount for “{grade}” ({worker}, from {from}).",
        "更正人员的执行档次，补上该档次的标准，或录入个人约定标准。", "Correct the person's grade, add an amount for it, or enter the amount agreed with the person.");

    /// <summary>A year was assessed more than once.</summary>
    public static readonly FindingCode AssessmentRepeated = Define(
        "WG4074", FindingSeverity.Error,
        "年度考核结果重复", "Year assessed more than once",
        "{worker} 在条款 {clause} 下的 {year} 年度有不止一个考核结果。", "{worker} has more than one assessment of {year} under clause {clause}.",
        "只保留有效的考核结果。", "Keep only the assessment that holds.");

    /// <summary>A year on annual pay has days outside the agreement's term.</summary>
    public static readonly FindingCode SettlementOutsideTerm = Define(
        "WG4075", FindingSeverity.Error,
        "结算年度部分日期不在协议期限内", "Settled year partly outside the term",
        "{worker} 在条款 {clause} 下的 {year} 年度有不在协议期限 {term} 内的日期，不能据此结算。",
            "The year {year} of {worker} under clause {clause} has days outside the agreement's term {term}; it cannot be settled here.",
        "约定协议期满后继续执行，或使人员的薪酬模式自协议生效日起算。", "Let the agreement continue when its term ends, or let the person's scheme begin with it.");

    /// <summary>A year's advances exceed what it was assessed at.</summary>
    public static readonly FindingCode SettlementNegative = Define(
        "WG4076", FindingSeverity.Warning,
        "年度结算为负", "Settlement below zero",
        "{worker} 在条款 {clause} 下的 {year} 年度多预发 {amount}。", "{worker} was advanced {amount} too much for {year} under clause {clause}.",
        "按协议的约定处理；从工资中扣除须符合《工资支付暂行规定》第十五、十六条。",
            "Proceed as agreed; deductions from pay must respect articles 15 and 16 of the Provisional Regulations on the Payment of Wages.");

    /// <summary>The advance of annual pay lies below a floor of the agreement.</summary>
    public static readonly FindingCode AdvanceBelowFloor = Define(
        "WG2122", FindingSeverity.Warning,
        "年薪按月预发低于最低标准", "Advance below a floor",
        "条款 {clause} 按 {grade} 每月预发 {advance}，低于 {floor} 的 {least}。",
            "Clause {clause} advances {advance} a month for {grade}, below {floor} of {least}.",
        "提高按月预发的部分。", "Advance more of the year's amount.");

    /// <summary>A year was assessed at an amount and by a factor.</summary>
    public static readonly FindingCode AmountAndFactor = Define(
        "WG3070", FindingSeverity.Error,
        "同时填了金额和系数", "Amount and factor",
        "该行同时填写了核定金额和考核系数。", "The row has both an assessed amount and a factor.",
        "只填写其中之一。", "Write one of the two.");

    /// <summary>The agreement ends before its last year on annual pay is settled.</summary>
    public static readonly FindingCode SettlementAfterTerm = Define(
        "WG2123", FindingSeverity.Warning,
        "年度结算在协议期满之后", "Settled after the term",
        "条款 {clause} 的 {year} 年度在 {month} 结算，协议 {last} 期满。", "Clause {clause} settles {year} in {month}; the agreement ends on {last}.",
        "约定协议期满后继续执行，或另行约定最后一年的结算。", "Let the agreement continue when its term ends, or agree how its last year is settled.");
}
