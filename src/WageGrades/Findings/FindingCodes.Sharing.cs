namespace WageGrades.Findings;

/// <content>WG2050–WG2059 and WG4060–WG4069: money that looks at more than one person: pools, funds, relative floors.</content>
public static partial class FindingCodes
{
    /// <summary>A pool stands where it cannot be split.</summary>
    public static readonly FindingCode PoolMisplaced = Define(
        "WG2050", FindingSeverity.Error,
        "总额分配的条款不成立", "A pool that cannot be split",
        "条款 {clause} 按月度总额分配：{problem}。", "Clause {clause} pays from a monthly pool: {problem}.",
        "总额分配的条款应按月发放，不列入就高的条款组或封顶，各时段的标准都是总额。",
            "Let a pool be monthly, stand in no precedence group and under no cap, and have pools for all its standards.");

    /// <summary>A clause is paid from two funds.</summary>
    public static readonly FindingCode ClauseInTwoFunds = Define(
        "WG2051", FindingSeverity.Error,
        "条款列入两项专项资金", "A clause in two funds",
        "条款 {clause} 同时由专项资金 {funds} 列支。", "Clause {clause} is paid from the funds {funds} at once.",
        "每个条款只由一项资金列支。", "Let each clause be paid from one fund.");

    /// <summary>A pool is not paid because nobody shares in it.</summary>
    public static readonly FindingCode PoolWithoutShares = Define(
        "WG4060", FindingSeverity.Warning,
        "总额无人参与分配", "Nobody shares in the pool",
        "{month} 没有人参与条款 {clause} 的总额 {total} 的分配，未发放。", "In {month} nobody shares in the pool {total} of clause {clause}; it is not paid.",
        "补录当月的分配系数，或确认该月不发放。", "Enter the month's weights, or confirm that nothing is paid.");

    /// <summary>A pool cannot be split because a person's weight cannot be determined.</summary>
    public static readonly FindingCode PoolUnsettled = Define(
        "WG4061", FindingSeverity.Error,
        "总额无法分配", "Pool cannot be split",
        "{worker} 在 {month} 的分配系数不能确定，条款 {clause} 的总额无法分配。",
            "The weight of {worker} in {month} cannot be determined; the pool of clause {clause} cannot be split.",
        "先处理该职工的问题：{reason}", "Settle this person's finding first: {reason}");

    /// <summary>A fund cannot pay all claims of a month.</summary>
    public static readonly FindingCode FundShort = Define(
        "WG4062", FindingSeverity.Warning,
        "专项资金不足", "The fund is short",
        "{month} 应由专项资金 {fund} 列支 {claimed}，余额只有 {available}，差 {short}。",
            "In {month} the fund {fund} has {available} for claims of {claimed}; {short} is missing.",
        "追加拨款，或按约定结转或不再补发。", "Add to the fund, or let the rest be carried over or lapse as agreed.");

    /// <summary>Claims on a fund are still open.</summary>
    public static readonly FindingCode FundClaimsOpen = Define(
        "WG4063", FindingSeverity.Warning,
        "专项资金有待定的支出", "Open claims on the fund",
        "截至 {month}，专项资金 {fund} 有 {count} 笔支出金额待定，未计入；核定后会减少余额。",
            "Up to {month}, {count} claims on the fund {fund} have no amount yet and are not in its balance.",
        "尽早核定金额或效益。", "Decide the amounts or verify the benefits.");

    /// <summary>Relative floors depend on one another in a circle.</summary>
    public static readonly FindingCode RelativeFloorCycle = Define(
        "WG4064", FindingSeverity.Error,
        "相对保底互为条件", "Relative floors in a circle",
        "{month}，相对保底 {floors} 互为条件，无法确定。", "In {month} the relative floors {floors} depend on one another and cannot be determined.",
        "享受保底的人员不应列入用作比较的人群。", "Let nobody whose pay is topped up be among those it is compared with.");

    /// <summary>A relative floor cannot be determined because somebody's pay is not settled.</summary>
    public static readonly FindingCode RelativeFloorUnsettled = Define(
        "WG4065", FindingSeverity.Error,
        "相对保底无法确定", "Relative floor cannot be determined",
        "相对保底 {floor} 用作比较的 {worker} 在 {month} 的工资尚不能确定。",
            "The pay of {worker} in {month}, with which the relative floor {floor} compares, is not settled.",
        "先处理该职工工资单上的问题。", "Settle that person's statement first.");

    /// <summary>Nobody is there to compare with.</summary>
    public static readonly FindingCode RelativeFloorWithoutReference = Define(
        "WG4066", FindingSeverity.Warning,
        "相对保底没有可比人员", "Nobody to compare with",
        "{month} 没有全月在岗的可比人员，相对保底 {floor} 未执行。",
            "In {month} nobody was paid for the whole month with whom the relative floor {floor} could compare; it tops nobody up.",
        "核对可比人群，或确认该月不执行。", "Check the group it names, or confirm that it does not apply in the month.");

    /// <summary>More people have a rating than its quota allows.</summary>
    public static readonly FindingCode RatingQuotaExceeded = Define(
        "WG4067", FindingSeverity.Warning,
        "考核等级超出名额", "More ratings than the quota allows",
        "{month} {quota}：{people} 人中有 {rated} 人，最多 {most} 人（{share}），超出 {excess} 人：{workers}。",
            "{quota} in {month}: {rated} of {people} people have the rating, at most {most} ({share}) may; {excess} too many among {workers}.",
        "由双方重新评定；在此之前按现有等级计发。", "Let both sides rate again; until then everybody is paid as rated.");
}
