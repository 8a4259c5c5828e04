namespace WageGrades.Findings;

/// <content>WG5121–WG5139: what a firm can bear, and what wages cost beside themselves.</content>
public static partial class FindingCodes
{
    /// <summary>A figure of the firm that an indicator needs was not supplied.</summary>
    public static readonly FindingCode FirmFigureMissing = Define(
        "WG5121", FindingSeverity.Information,
        "未提供企业经营数据", "A figure of the firm is missing",
        "{source}中没有{figure}，需要它的指标没有计算。", "{source} has no {figure}; the shares that need it are not told.",
        "需要时向企业索取该数据（集体协商中企业有提供资料的义务），注明来源和日期。",
            "Where it matters, ask the employer for it: in bargaining it has to give what the talks need. Say where it comes from and of what date.");

    /// <summary>The supplied labour cost is below the supplied wage total.</summary>
    public static readonly FindingCode LabourCostBelowWages = Define(
        "WG5122", FindingSeverity.Warning,
        "人工成本小于工资总额", "Labour cost below the wage total",
        "人工成本 {labourCost} 小于工资总额 {wageTotal}，二者口径不一致。",
            "The labour cost {labourCost} is below the wage total {wageTotal}, of which it consists; the two are not of one kind.",
        "核对两项数据的口径、期间和单位。", "Check what the two figures count, of which period and in which unit they are.");

    /// <summary>The figures are of a longer or shorter period than the cost.</summary>
    public static readonly FindingCode FigureOfAnotherLength = Define(
        "WG5123", FindingSeverity.Warning,
        "经营数据与测算期间长度不同", "Figures and cost are of different lengths",
        "经营数据的期间为 {period}，方案 {proposal} 测算 {months} 个月，方案后的指标不可比。",
            "The figures are of {period}, the cost of {proposal} of {months} months; the shares after it do not compare.",
        "按与经营数据相同的月数测算，通常为 12 个月。", "Cost as many months as the figures have, most often twelve.");

    /// <summary>A clause that pays does not say whether it counts in the wage total.</summary>
    public static readonly FindingCode WageTotalUndeclared = Define(
        "WG5124", FindingSeverity.Error,
        "条款未约定是否计入工资总额", "Clause does not say whether it counts in the wage total",
        "条款 {clause} 没有约定是否计入工资总额；约定之前不计算预算余额，也不计算按工资总额计提的费用。",
            "Clause {clause} does not say whether it counts in the wage total; until it does no headroom is told, nor levies on the wage total.",
        "按《关于工资总额组成的规定》约定该条款是否计入工资总额。", "Say whether the clause counts in it, by the rule of 1990 on what the wage total consists of.");

    /// <summary>The headroom of a budget year cannot be told.</summary>
    public static readonly FindingCode HeadroomNotTold = Define(
        "WG5125", FindingSeverity.Warning,
        "没有计算预算余额", "Headroom not told",
        "{year} 年没有计算工资总额预算余额：{why}。", "The headroom of {year} is not told: {why}.",
        "补充所缺的预算或数据，或设置测算期间。", "Supply the budget or the figure, or set the window of the costing.");

    /// <summary>A proposal leads beyond the wage-total budget of a year.</summary>
    public static readonly FindingCode WageTotalOverBudget = Define(
        "WG5126", FindingSeverity.Warning,
        "超出工资总额预算", "Beyond the wage-total budget",
        "方案 {proposal} 使 {year} 年计入工资总额的工资超出预算 {over}。", "Proposal {proposal} leads {over} beyond the wage-total budget of {year}.",
        "调整方案或起始日期，或按规定申请调整工资总额预算。", "Change the proposal or its date, or apply for a change of the budget as the rules allow.");

    /// <summary>A clause that pays does not say whether it counts in the base of a contribution.</summary>
    public static readonly FindingCode OnCostBaseUndeclared = Define(
        "WG5131", FindingSeverity.Error,
        "条款未约定是否计入缴费基数", "Clause does not say whether it counts in a base",
        "条款 {clause} 没有约定是否计入{base}；约定之前不计算{item}。",
            "Clause {clause} does not say whether it counts in {base}; until it does {item} is not told.",
        "在协议中约定该条款是否计入。", "Say in the agreement whether the clause counts in it.");

    /// <summary>Averages of the year before were supplied, but not of everybody who was employed then.</summary>
    public static readonly FindingCode PreviousYearPayMissing = Define(
        "WG5132", FindingSeverity.Warning,
        "缺少上年度月平均工资", "Averages of the year before are missing",
        "{item}：有 {count} 人 {year} 年在职，但没有提供其月平均工资；按测算首月的现行工资计算基数。",
            "{item}: {count} people were employed in {year} and no average pay of theirs was supplied; their pay of the first month costed was taken.",
        "补充这些人员的上年度月平均工资。", "Supply the averages of those people.");

    /// <summary>Averages of the year before were supplied, and none of them is the base of anything.</summary>
    public static readonly FindingCode PreviousYearPayUnused = Define(
        "WG5133", FindingSeverity.Warning,
        "所给上年度月平均工资没有用到", "Averages of the year before are not used",
        "{item}：给出了 {count} 人 {year} 年的月平均工资，都没有用到：{why}。",
            "{item}: averages of {count} people of {year} were supplied and none is used: {why}.",
        "核对年度、基数调整月份和工号。", "Check the year, the month in which bases are set anew, and the people's numbers.");

    /// <summary>Bounds of a base hold in none of the months costed.</summary>
    public static readonly FindingCode ContributionBoundsUnused = Define(
        "WG5134", FindingSeverity.Warning,
        "缴费基数上下限没有用到", "Bounds of a base are not used",
        "{item}：缴费基数上下限在 {first} 至 {last} 的各月都不适用。",
            "{item}: the bounds of the base hold in no month from {first} to {last}.",
        "核对上下限的起止日期。", "Check the dates of the bounds.");
}
