namespace WageGrades.Findings;

/// <content>WG5141–WG5149: promised growth.</content>
public static partial class FindingCodes
{
    /// <summary>A promise that average pay grows is not kept.</summary>
    public static readonly FindingCode GrowthNotKept = Define(
        "WG5141", FindingSeverity.Warning,
        "增长承诺未兑现", "Promised growth not delivered",
        "“{name}”：方案增长 {delivered}，承诺 {promised}。", "“{name}”: the proposal delivers {delivered}, promised are {promised}.",
        "按报告给出的最低统一上调幅度或增长构成调整方案。", "Change the proposal by the least percentage or the causes that the report shows.");

    /// <summary>A clause that pays does not say whether it counts in the base of a promise.</summary>
    public static readonly FindingCode GrowthBaseUndeclared = Define(
        "WG5142", FindingSeverity.Error,
        "条款未约定是否计入增长承诺口径", "Clause does not say whether it counts in a promise",
        "条款 {clause} 没有约定是否计入{base}；约定之前不计算“{name}”的增长。",
            "Clause {clause} does not say whether it counts in {base}; until it does the growth of “{name}” is not told.",
        "在协议中约定该条款是否计入，或约定承诺按全部工资计算。", "Say in the agreement whether it counts, or let the promise count all pay.");

    /// <summary>People are left out of averages because a month of theirs cannot be computed.</summary>
    public static readonly FindingCode GrowthPeopleLeftOut = Define(
        "WG5143", FindingSeverity.Warning,
        "有人未计入人均工资", "People left out of an average",
        "“{name}”：有 {count} 人的工资有的月份不能计算，未计入人均工资。",
            "“{name}”: some month of {count} people cannot be computed; they are in no average.",
        "处理这些人的问题后重新计算；成本测算列出原因。", "Settle what the cost report names for them, then compute again.");

    /// <summary>No uniform percentage that delivers a promise was found.</summary>
    public static readonly FindingCode GrowthPercentNotFound = Define(
        "WG5144", FindingSeverity.Warning,
        "没有找到能够兑现的统一上调幅度", "No percentage delivers the promise",
        "“{name}”：在 0 至 100% 之间没有找到能够兑现承诺的统一上调幅度，或人均工资不完整。",
            "“{name}”: no uniform percentage from 0 to 100 was found that delivers it, or averages are partial.",
        "核对承诺的口径；没有薪级表的协议按各项标准调整。", "Check what the promise counts; without a ladder, change the clauses one by one.");

    /// <summary>The growth of the group with which another is compared cannot be told.</summary>
    public static readonly FindingCode GrowthReferenceNotTold = Define(
        "WG5145", FindingSeverity.Warning,
        "对比人员的增长不能确定", "Growth of the other group not told",
        "“{name}”：对比人员的增长不能确定（{why}），是否兑现也不能确定。",
            "“{name}”: the growth of the group it is compared with cannot be told ({why}), so neither can whether the promise is kept.",
        "核对对比人员的范围，并约定各条款是否计入。", "Check for whom the other group is, and say whether clauses count.");
}
