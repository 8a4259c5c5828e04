namespace WageGrades.Findings;

/// <content>Costing by counts of cells: WG5151 to WG5159.</content>
public static partial class FindingCodes
{
    /// <summary>What a clause costs lies between two amounts, for cells do not say who is paid what by it.</summary>
    public static readonly FindingCode CellsGiveBounds = Define(
        "WG5151", FindingSeverity.Information,
        "人数表只给出条款成本的上下限", "Cells give the least and the most of a clause",
        "条款 {clause} 的成本在 {least} 与 {most} 之间：{why}。", "Clause {clause} costs between {least} and {most}: {why}.",
        "需要确数时提供人员名单。", "Supply the people where one amount is needed.");

    /// <summary>What a clause costs has no least or no most that cells could give.</summary>
    public static readonly FindingCode CellsDoNotTell = Define(
        "WG5152", FindingSeverity.Warning,
        "人数表不能确定条款成本", "Cells do not tell what a clause costs",
        "条款 {clause} 的成本不能确定：{why}；合计因此没有上下限。", "What clause {clause} costs is not told: {why}; so the whole has no least or no most.",
        "提供人员名单和事件假设后测算，或只比较可确定的条款。", "Cost it with people and assumed events, or compare the clauses that are told.");

    /// <summary>A row of counts is in no figure, for its cell cannot be paid.</summary>
    public static readonly FindingCode CellNotComputed = Define(
        "WG5153", FindingSeverity.Error,
        "人数表的一行不能计算", "Row of counts cannot be paid",
        "薪级薪档 {cell}（{count} 人）在 {month} 不能计算：{reason}；不在金额中。", "Cell {cell} with {count} people cannot be paid in {month}: {reason}; they are in no figure.",
        "核对薪级、薪档与工资标准表是否一致。", "Check the grade and step against the ladder.");

    /// <summary>People were not counted because no cell says what they are paid.</summary>
    public static readonly FindingCode CellsLeaveOut = Define(
        "WG5154", FindingSeverity.Warning,
        "部分人员未计入人数表", "People not counted on cells",
        "{count} 人没有薪级薪档、执行其他薪酬模式、在试用期或有保留工资，未计入人数表，不在金额中。",
            "{count} people have no cell, are on another scheme, on probation or have protected pay; they are not counted and in no figure.",
        "对这些人员按名单测算。", "Cost these people by name.");

    /// <summary>A value cannot be solved for where what it costs has no most or no least.</summary>
    public static readonly FindingCode CellSolveNotTold = Define(
        "WG5155", FindingSeverity.Error,
        "人数表不能确定成本，不能倒推", "Cells do not tell the cost, so no value is solved for",
        "{knob} 取 {value} 时，{clauses} 的成本没有{end}；因此不能回答哪个取值{answer}。",
            "At {value} of {knob} the cost of {clauses} has no {end}; so no value can be said {answer}.",
        "提供人员名单和事件假设后倒推，或把该条款移出方案后单独协商。", "Solve with people and assumed events, or leave the clause out of the proposal and bargain it apart.");

    /// <summary>What a costlier value may cost is less than of one before it.</summary>
    public static readonly FindingCode CellSolveEndFalls = Define(
        "WG5156", FindingSeverity.Information,
        "取值提高而成本上下限下降", "An end of the cost does not rise with the value",
        "{knob} 取 {first} 时成本{end} {firstCost}，取 {second} 时{end} {secondCost}；已逐一测算全部取值。",
            "{knob} at {first} costs {end} {firstCost}, at {second} {end} {secondCost}; every value was costed.",
        "看清是哪个条款的上下限随调整而下降，例如补差或取整。", "See of which clause the end falls as this one pays more: a top-up, a rounding.");
}
