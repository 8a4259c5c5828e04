using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>The findings for choices that an agreement must declare, each with its options; one wording for every place that needs one.</summary>
internal static partial class Choices
{
    private const int Few = 8;

    internal static Finding Proration() => Missing(
        "policies.proration",
        new("不足月工资计算", "proration of a broken month"),
        "share-of-month", "paid-days-at-rate", "month-less-lost-days", "smaller-correction");

    internal static Finding Rounding(RoundingPoint point) => Missing(
        "policies.rounding",
        new($"尾数处理：{Name(point).Chinese}", $"rounding of {Name(point).English}"),
        "half-up 0.01", "half-up 1", "up 1", "down 0.01");

    /// <summary>Parts of a month are seldom whole fen: lines that nothing rounds could not be paid.</summary>
    internal static Finding LinesNotRounded() =>
        Finding.Of(FindingCodes.LinesNotRounded, "policies.rounding.pay-line", ("options", "half-up 0.01, half-up 1, up 1, down 0.01"));

    internal static Finding AllowanceStart() => Missing(
        "policies.allowanceStart", new("津贴起发时间", "start of allowances"), "on-the-day", "this-month-if-by-day", "month-after", "next-adjustment-date");

    internal static Finding AllowanceStop() => Missing(
        "policies.allowanceStop", new("津贴停发时间", "end of allowances"), "on-the-day", "end-of-month", "end-of-month-after");

    internal static Finding Continuation(string agreement) => Missing(
        "continuation", new($"协议 {agreement} 期满后的效力", $"what becomes of {agreement} when its term ends"), "lapses", "until-replaced");

    internal static Finding BackPayNetting() => Missing(
        "policies.backPayNetting", new("补发与扣回是否相抵", "netting of back pay and deductions"), "net", "separate");

    internal static Finding LeapDay() => Missing(
        "policies.leapDay", new("2 月 29 日的周年日", "anniversary of 29 February"), "february-28", "march-1");

    internal static Finding PartTime() => Missing(
        "policies.partTime", new("非全时人员的折算", "part-time amounts"), "by-hours", "in-full");

    internal static Finding Probation() => Missing(
        "policies.probation", new("试用期工资", "pay in probation"), "80 % of agreed-pay", "80 % of lowest-step", "100 % of agreed-pay");

    internal static Finding Repetition(Clause clause) => Missing(
        $"clauses.{clause.Id}.repetition",
        new("同一条款多次符合时", "several occurrences of one clause"),
        "each-one", "highest-only", "best-per-occasion", "difference-on-upgrade") with { Clause = clause.Id };

    internal static Finding Quantity(Clause clause) => Missing(
        $"clauses.{clause.Id}.amounts",
        new("标准是否乘以数量（工时、次数、年限、系数）", "whether the amount is multiplied by the quantity counted"),
        "quantity: per-unit", "quantity: once") with { Clause = clause.Id };

    internal static Finding Scope(PrecedenceGroup group) =>
        Missing(
            $"groups.{group.Id}.scope",
            new($"条款组 {group.Id} 就高的判断范围", $"scope of the higher in group {group.Id}"),
            "month",
            "year",
            "event",
            "employment");

    internal static Finding Later(PrecedenceGroup group) =>
        Missing(
            $"groups.{group.Id}.later",
            new($"条款组 {group.Id} 后获更高标准时", $"a later higher entitlement in group {group.Id}"),
            "difference",
            "full",
            "nothing");

    internal static Finding TeamAmount(Clause clause) => Missing(
        "policies.teamAmount", new("集体成果的奖励标准", "the amount for a shared result"), "per-team", "per-person") with { Clause = clause.Id };

    internal static Finding FundOrder(AwardFund fund) => Missing(
        $"funds.{fund.Id}.order", new($"专项资金 {fund.Id} 不足时的发放次序", $"who is served first by fund {fund.Id}"), "by-date", "by-rank", "in-proportion");

    internal static Finding FundShortfall(AwardFund fund) => Missing(
        $"funds.{fund.Id}.shortfall", new($"专项资金 {fund.Id} 不足部分的处理", $"what fund {fund.Id} cannot pay"), "carried-over", "lapses");

    internal static Finding FundBalance(AwardFund fund) =>
        Missing(
            $"funds.{fund.Id}.balance",
            new($"专项资金 {fund.Id} 年末结余的处理", $"what fund {fund.Id} has left at the end of its year"),
            "carried-over",
            "expires");

    internal static Finding Absorbs(SchemeClause clause) => Of(
        clause, "absorbs", new($"执行条款 {clause.Id} 的人员不再享受的条款", $"the clauses that {clause.Id} absorbs"), "[clause ids]", "[]");

    internal static Finding SchemeFloor(SchemeClause clause) => Of(
        clause, "floorClauses", new($"条款 {clause.Id} 的保底条款", $"the clauses that are the floor of {clause.Id}"), "[clause ids]", "[]");

    internal static Finding SchemeFloorPer(SchemeClause clause) => Of(
        clause, "floorPer", new($"条款 {clause.Id} 保底的核算期间", $"over what time the floor of {clause.Id} is judged"), "month", "year");

    internal static Finding AnnualAdvance(SchemeClause clause) => Of(
        clause, "advance", new($"条款 {clause.Id} 按月预发的部分", $"the part of {clause.Id} advanced month by month"), "share", "monthly");

    internal static Finding PartYear(SchemeClause clause) => Of(
        clause, "partYear", new($"条款 {clause.Id} 不足一年的折算", $"a part of a year under {clause.Id}"), "by-months", "by-days");

    internal static Finding SettledIn(SchemeClause clause) => Of(
        clause, "settledIn", new($"条款 {clause.Id} 的结算月份", $"the month in which {clause.Id} is settled"), "1", "2", "3", "12");

    internal static Finding Shortfall(SchemeClause clause) => Of(
        clause,
        "shortfall",
        new($"条款 {clause.Id} 结算为负的处理", $"a settlement of {clause.Id} below zero"),
        "recovered-at-once", "taken-from-months", "carried-to-next-year", "waived");

    internal static Finding OnLeaving(SchemeClause clause) =>
        Of(
            clause,
            "onLeaving",
            new($"条款 {clause.Id} 离职时尚未发放的延期部分", $"deferred parts of {clause.Id} on leaving"),
            "paid-at-once",
            "as-scheduled",
            "lapses");

    internal static Finding Recovery(SchemeClause clause) => Missing(
        "policies.recovery", new("每月可扣回的限额", "how much of a month may be taken back"), "20 %") with { Clause = clause.Id };

    private static Finding Of(SchemeClause clause, string member, LocalizedText choice, params string[] options) =>
        Missing($"clauses.{clause.Id}.{member}", choice, options) with { Clause = clause.Id };

    internal static Finding PiecePart(Clause clause, string member, LocalizedText choice) => Missing(
        $"clauses.{clause.Id}.{member}", choice, "0 %", "50 %", "100 %") with { Clause = clause.Id };

    internal static Finding PieceOvertime(Clause clause) =>
        Missing($"clauses.{clause.Id}.overtime", new("加班计件的倍数", "the multiples for pieces made in overtime"), "150 %, 200 %, 300 %") with
        {
            Clause = clause.Id,
        };

    internal static Finding ProjectSplit(Clause clause) => Missing(
        $"clauses.{clause.Id}.split", new("项目工资的分配方式", "how a project's stage is divided"), "by-contribution", "alike") with { Clause = clause.Id };

    internal static Finding PartialAcceptance(Clause clause) => Missing(
        $"clauses.{clause.Id}.partial", new("部分验收的付款", "what partial acceptance pays"), "of-stage", "of-total") with { Clause = clause.Id };

    internal static Finding ProjectDeduction(Clause clause) =>
        Missing($"clauses.{clause.Id}.deductionAtMost", new("质量扣减的上限", "the most that quality takes off a stage"), "0 %", "20 %", "100 %") with
        {
            Clause = clause.Id,
        };

    internal static Finding KeptOnFailure(Clause clause) =>
        Missing(
            $"clauses.{clause.Id}.keptOnFailure",
            new("项目失败时保留的阶段", "which stages a failed project keeps"),
            "project-stage:start",
            "[]"
        ) with
        {
            Clause = clause.Id,
        };

    /// <summary>The findings with each missing choice said once, with the clauses that it concerns; everything else as it is, each once.</summary>
    internal static IEnumerable<Finding> Once(IEnumerable<Finding> findings) =>
        findings is IReadOnlyList<Finding> { Count: <= Few } few && AreOnce(few) ? findings : EachOnce(findings);

    private static bool AreOnce(IReadOnlyList<Finding> few)
    {
        for (var at = 0; at < few.Count; at++)
        {
            for (var before = 0; before < at; before++)
            {
                if (few[at].Code == FindingCodes.MissingChoice || few[at].Equals(few[before]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IEnumerable<Finding> EachOnce(IEnumerable<Finding> findings)
    {
        List<Finding> distinct = [.. findings.Distinct()];
        Dictionary<(LocalizedText?, string), List<Finding>> same = distinct
            .Where(finding => finding.Code == FindingCodes.MissingChoice)
            .GroupBy(KeyOf)
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (var finding in distinct)
        {
            if (finding.Code != FindingCodes.MissingChoice || same[KeyOf(finding)] is not { Count: > 1 } group)
            {
                yield return finding;
            }
            else if (ReferenceEquals(finding, group[0]))
            {
                yield return Joined(group);
            }
        }
    }

    private static (LocalizedText? Choice, string Options) KeyOf(Finding finding) =>
        (finding.Argument("choice") as LocalizedText, finding.Argument("options") is IEnumerable<object> options ? string.Join('\n', options) : "");

    private static Finding Joined(List<Finding> group)
    {
        List<string> clauses = [.. group.Select(finding => finding.Clause?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal)];
        var path = group.TrueForAll(finding => finding.Path == group[0].Path) ? group[0].Path
            : group.TrueForAll(finding => finding.Path.StartsWith("changes[", StringComparison.Ordinal)) ? "changes" : "clauses";
        FindingArgument[] arguments = [.. group[0].Arguments, .. clauses.Count == 0 ? [] : new FindingArgument[] { ("clauses", clauses) }];
        return Finding.Of(FindingCodes.MissingChoice, path, arguments) with { Clause = clauses.Count == 1 ? group[0].Clause : null };
    }

    private static LocalizedText Name(RoundingPoint point) => point switch
    {
        RoundingPoint.LadderCell => new("工资标准表各档", "ladder cells"),
        RoundingPoint.TimeRate => new("日工资和小时工资", "day and hour rates"),
        RoundingPoint.PayLine => new("工资项目", "pay lines"),
        RoundingPoint.StatementTotal => new("工资合计", "statement totals"),
        RoundingPoint.PoolShare => new("分配份额", "pool shares"),
        RoundingPoint.MonthRate => new("折算的月工资", "month's amounts of other units"),
        _ => throw Closed.Missed(point),
    };

    private static Finding Missing(string path, LocalizedText choice, params string[] options) =>
        Finding.Of(FindingCodes.MissingChoice, path, ("choice", choice), ("options", options));
}
