using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The reasons of a coverage in words: what is missing depends on what the clause pays for.</summary>
internal static class CoverageWords
{
    internal static LocalizedText Of(PayClause clause, CoverageReason reason, PayLine? line, ClauseNote? note) => reason switch
    {
        CoverageReason.Paid => new("发放", "paid"),
        CoverageReason.Pending or CoverageReason.Suppressed => OfLine(line!),
        CoverageReason.NotYetDue => new("未到起发时间", "not due yet"),
        CoverageReason.NothingDue => new("符合条件，当期没有应发的日期", "fits, but no day of it is due"),
        CoverageReason.DueEarlier => new("已在此前月份到期", "every fact fell due in an earlier month"),
        CoverageReason.BeforeTerm => new("均在协议生效之前", "every fact lies before the term"),
        CoverageReason.NoStandard => new("没有当时有效的标准", "the clause has no standard in force then"),
        CoverageReason.NoEntry => note?.Fact is { Count: > 0 } fact
            ? new($"没有“{fact.In(Language.Chinese)}”的标准", $"no entry for “{fact.In(Language.English)}”")
            : new("没有对应的标准", "no entry fits"),
        CoverageReason.OtherTrade => new("工种与条款要求不符", "the trade is not what the clause asks"),
        CoverageReason.Ended => new("已终止或期限已过", "it has ended, or its window has closed"),
        CoverageReason.ConditionNotMet => new("当月未满足条件", "the month does not meet the conditions"),
        CoverageReason.OtherScheme => new("执行其他薪酬模式", "paid under another scheme"),
        CoverageReason.NoRecord => new("没有当月的记录", "no record of the month was given"),
        CoverageReason.NoFact => Missing(clause),
        CoverageReason.NotCovered => new("不在条款适用范围", "not covered by the clause"),
        CoverageReason.NotComputed => new("未能核算", "could not be computed"),
        _ => throw new InvalidOperationException($"The reason {reason} has no words."),
    };

    private static LocalizedText OfLine(PayLine line) => line.Trace.OfType<SuppressionTrace>().LastOrDefault() is { } why
        ? new(why.In(Language.Chinese), why.In(Language.English))
        : line.Status == LineStatus.Pending ? new("待定", "pending") : new("不发放", "suppressed");

    private static LocalizedText Missing(PayClause clause) => clause switch
    {
        LadderClause => new("没有人定级在本条的工资标准表上", "nobody is placed on its ladder"),
        SchemeClause => new("没有人执行该薪酬模式", "nobody is on this scheme"),
        OvertimeClause => new("没有加班记录", "no overtime is recorded"),
        LeaveClause leave => new($"没有“{leave.Leave.Name.Chinese}”记录", $"no “{leave.Leave.Name.English}” is recorded"),
        BonusClause bonus => Missing(bonus.Bonus.Ground),
        _ => throw Closed.Missed(clause),
    };

    private static LocalizedText Missing(BonusGround ground) => ground switch
    {
        StandingGround { Fact: StandingFact.Appointed } => new("没有聘任记录", "no appointment is recorded"),
        StandingGround { Fact: StandingFact.Certified } => new("没有证书记录", "no certificate is recorded"),
        StandingGround => new("没有经认可的证书记录", "no recognised certificate is recorded"),
        AchievementGround { Kind: AchievementKind.Competition } => new("没有竞赛成绩记录", "no competition result is recorded"),
        AchievementGround { Kind: AchievementKind.Innovation } => new("没有创新成果记录", "no innovation is recorded"),
        AchievementGround { Kind: AchievementKind.Honour } => new("没有荣誉记录", "no honour is recorded"),
        AchievementGround => new("没有带徒成果记录", "no mentoring result is recorded"),
        PostGround => new("没有人在相应岗位", "nobody has a post of the kind"),
        SeniorityGround => new("没有人满一年工龄", "nobody has completed a year of service"),
        JoiningGround => new("没有入职记录", "nobody's joining is recorded"),
        MonthGround => new("没有满足条件的月度记录", "no month meets the conditions"),
        CountGround count => new($"没有“{count.Counter.Name.Chinese}”记录", $"no “{count.Counter.Name.English}” is recorded"),
        SuppliedGround => new("没有外部核定金额", "no amount was supplied"),
        ContributionGround => new("没有分配系数", "no weight is recorded"),
        PopulationGround => new("没有人属于该范围", "nobody belongs to the group"),
        _ => throw new InvalidOperationException($"The ground {ground} has no words."),
    };
}
