namespace WageGrades.Findings;

/// <content>WG6101–WG6109: limits on dividends and equity.</content>
public static partial class FindingCodes
{
    /// <summary>A dividend plan or an equity award does not keep a limit.</summary>
    public static readonly FindingCode IncentiveBeyondLimit = Define(
        "WG6101", FindingSeverity.Error,
        "激励方案不符合限制", "Incentive beyond a limit",
        "{what}为 {value}，不符合 {limit} 的限制（{rule}）[，人员 {worker}]。", "{what}: {value} does not keep the limit of {limit} ({rule})[, {worker}].",
        "调整方案至限制以内。", "Change the plan so that it keeps the limit.");
}
