namespace WageGrades.Findings;

/// <content>WG2680–WG2699 and WG4680–WG4699: standing numbers, sums of pools, splits of groups.</content>
public static partial class FindingCodes
{
    /// <summary>A person has no standing number on a day on which an amount needs it.</summary>
    public static readonly FindingCode StandingNumberMissing = Define(
        "WG4680", FindingSeverity.Error,
        "没有登记常设系数", "A standing number is missing",
        "{worker} 在 {day} 没有登记常设系数“{number}”，条款 {clause} 的金额待定。",
            "{worker} has no standing number “{number}” on {day}; the amount under clause {clause} stays open.",
        "在常设系数表中登记该职工的数值和生效日期；不适用该条款的职工，用 for 或事由排除。",
            "Record the person's number and its date in the table of standing numbers; leave out by for or by the ground whom the clause does not mean.");

    /// <summary>A standing number lies outside what was agreed.</summary>
    public static readonly FindingCode StandingNumberNotAgreed = Define(
        "WG4681", FindingSeverity.Error,
        "常设系数超出约定范围", "A standing number outside the agreed range",
        "{worker} 在 {day} 的常设系数“{number}”为 {value}，不在条款 {clause} 约定的范围内：{agreed}；金额待定。",
            "The standing number “{number}” of {worker} is {value} on {day}, outside what clause {clause} agrees: {agreed}; its amount stays open.",
        "更正登记的数值，或由双方修改约定的范围。", "Correct the number, or let the parties change the range.");

    /// <summary>The sum of a pool is not known.</summary>
    public static readonly FindingCode PoolSumUnknown = Define(
        "WG4682", FindingSeverity.Error,
        "总额不能确定", "The sum of the pool is not known",
        "{month} 条款 {clause} 的总额不能确定：{reason}。", "The sum of the pool of clause {clause} in {month} is not known: {reason}.",
        "先补齐所缺的标准或协议期间；未确定前不分配。", "Supply what is missing; until then the pool is not split.");

    /// <summary>A group's pieces are divided by base rates, and a member has none.</summary>
    public static readonly FindingCode GroupWithoutBaseRate = Define(
        "WG4683", FindingSeverity.Error,
        "集体计件缺少本人基本工资", "A base rate is missing in a group",
        "条款 {clause} 按本人基本工资分配，班组“{what}”{month} 缺少 {members} 以 {currency} 计的本人基本小时工资，{worker} 的份额待定。",
            "Clause {clause} divides by base rates, and {members} of the group “{what}” have none in {currency} for {month}; the share of {worker} stays open.",
        "在计件产量表的成员行以协议币种登记本人基本小时工资。", "Enter the base rate, in the agreement's currency, in the member's row of the table of pieces.");
}
