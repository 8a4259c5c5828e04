namespace WageGrades.Findings;

/// <content>WG2120–WG2149 and WG4070–WG4099: pay schemes, what is wrong in their clauses and what keeps them from paying.</content>
public static partial class FindingCodes
{
    /// <summary>The terms of one scheme clause are of several kinds.</summary>
    public static readonly FindingCode SchemeKindsMixed = Define(
        "WG2120", FindingSeverity.Error,
        new("一个条款混用两种薪酬模式", "Two kinds of scheme in one clause"),
        new("条款 {clause} 前后各时段的薪酬模式不是同一种。", "The dated terms of clause {clause} are of more than one kind of pay scheme."),
        new("每种薪酬模式单列一个条款。", "Give each kind of scheme a clause of its own."));

    /// <summary>A scheme names a clause as absorbed or as its floor that cannot be.</summary>
    public static readonly FindingCode SchemeReferenceNotAllowed = Define(
        "WG2121", FindingSeverity.Error,
        new("薪酬模式引用的条款不允许", "A scheme names a clause it cannot"),
        new("{where} 引用的“{id}”不是基本工资、津贴或奖励条款[，最接近的是“{nearest}”]。", "{where} names “{id}”, which is no base pay, allowance or award of the agreement[; the nearest is “{nearest}”]."),
        new("改为基本工资、津贴或奖励条款的编号：{known}。", "Use the id of base pay, an allowance or an award: {known}."));

    /// <summary>The clause on whose scheme the person is does not exist or is no scheme.</summary>
    public static readonly FindingCode SchemeUnknown = Define(
        "WG4070", FindingSeverity.Error,
        new("薪酬模式条款不存在", "No such scheme clause"),
        new("{worker} 自 {from} 起执行的薪酬模式条款“{clause}”在协议中不存在[，最接近的是“{nearest}”]。", "{worker} is on the scheme clause “{clause}” from {from}, which the agreement does not have[; the nearest is “{nearest}”]."),
        new("改为协议中的薪酬模式条款（{known}），或恢复能级工资。", "Name a scheme clause of the agreement ({known}), or put the person back on the ladder."));

    /// <summary>The scheme clause does not cover the person's employment form.</summary>
    public static readonly FindingCode SchemeNotCovering = Define(
        "WG4071", FindingSeverity.Error,
        new("薪酬模式不适用于该用工形式", "Scheme does not cover the person"),
        new("薪酬模式条款 {clause} 不适用于“{form}”（{worker}，自 {from}）。", "The scheme clause {clause} does not cover “{form}” ({worker}, from {from})."),
        new("更正人员的薪酬模式，或在条款的适用范围中写明该用工形式。", "Correct the person's scheme, or name the form in the clause's scope."));

    /// <summary>The scheme clause has no terms in force on some day on which the person is on it.</summary>
    public static readonly FindingCode SchemeNotInForce = Define(
        "WG4072", FindingSeverity.Error,
        new("薪酬模式当日无有效约定", "Scheme not in force"),
        new("薪酬模式条款 {clause} 自 {from} 起没有有效的约定（{worker}）。", "The scheme clause {clause} has no terms in force from {from} ({worker})."),
        new("补上该日起的约定，或更正人员的薪酬模式。", "Add the terms that hold from that day, or correct the person's scheme."));
}
