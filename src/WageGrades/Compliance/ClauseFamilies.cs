using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>The family of a clause, by what it is paid for; by its heading only where that names a condition of work or welfare.</summary>
internal static class ClauseFamilies
{
    // What 最低工资规定 Art. 12 names, as headings write it.
    private static readonly string[] Conditions = ["中班", "夜班", "高温", "低温", "井下", "有毒", "有害"];

    // Whether pay toward meals, housing, travel and the telephone counts is answered differently by the provinces; that is asked, not assumed.
    private static readonly string[] Subsistence =
    [
        "用餐", "餐补", "餐费", "餐贴", "误餐", "午餐", "就餐", "工作餐", "伙食", "住房", "房补", "房贴", "租房", "房租", "交通补", "交通费", "交通津", "车补", "车贴",
        "通勤补", "通勤费", "通讯补", "通讯费", "通讯津", "通信补", "通信费", "通信津", "话费", "话补",
    ];

    internal static ClauseFamily Of(PayClause clause) =>
        clause switch
        {
            LadderClause => ClauseFamily.BasePay,
            SchemeClause scheme => scheme.Kind?.Family ?? ClauseFamily.OtherMainPay,
            OvertimeClause => ClauseFamily.Overtime,
            LeaveClause => ClauseFamily.LeavePay,
            BonusClause bonus when Conditions.Any(word => bonus.Heading.Chinese.Contains(word, StringComparison.Ordinal)) =>
                ClauseFamily.ConditionAllowance,
            BonusClause bonus when bonus.Heading.Chinese.Contains("福利", StringComparison.Ordinal) => ClauseFamily.Welfare,
            BonusClause bonus when Subsistence.Any(word => bonus.Heading.Chinese.Contains(word, StringComparison.Ordinal)) => ClauseFamily.Other,
            BonusClause { IsPool: true } => ClauseFamily.SharedPay,
            BonusClause bonus => Counted(bonus) ?? bonus.Bonus.Ground.Family,
            _ => throw Closed.Missed(clause),
        };

    // A month's pay for what was counted is pay for that, however it is written; for several kinds of it nothing is assumed.
    private static ClauseFamily? Counted(BonusClause clause)
    {
        if (clause.Bonus.Ground.Nature != GroundNature.Month)
        {
            return null;
        }

        var families = clause.Amounts.Values.SelectMany(value => value.Reads.Counters).Select(CounterFamilies.Of)
            .Distinct().ToList();
        return families.Count switch
        {
            0 => null,
            1 => families[0],
            _ => ClauseFamily.Other,
        };
    }

    internal static LocalizedText NameOf(ClauseFamily family) => family switch
    {
        ClauseFamily.BasePay => new("基本工资", "base pay"),
        ClauseFamily.OtherMainPay => new("其他主要工资", "other main pay"),
        ClauseFamily.ResultShare => new("成果分享", "shares of results"),
        ClauseFamily.SkillAllowance => new("技能、职称、学历津贴", "skill, title and degree allowances"),
        ClauseFamily.PostAllowance => new("岗位津贴", "post allowances"),
        ClauseFamily.SeniorityAllowance => new("工龄津贴", "seniority allowances"),
        ClauseFamily.ConditionAllowance => new("中夜班、高温等特殊条件津贴", "shift and hardship allowances"),
        ClauseFamily.TimeCounted => new("计次、计时工资", "pay by days or hours"),
        ClauseFamily.MonthAward => new("全勤等月度奖励", "monthly awards"),
        ClauseFamily.CompetitionAward => new("竞赛奖励", "competition awards"),
        ClauseFamily.InnovationAward => new("创新奖励", "innovation awards"),
        ClauseFamily.HonourAward => new("荣誉奖励", "honour awards"),
        ClauseFamily.MentoringAllowance => new("带徒津贴", "mentoring allowances"),
        ClauseFamily.SharedPay => new("集体分配的奖金", "shared pay"),
        ClauseFamily.Overtime => new("加班工资", "overtime pay"),
        ClauseFamily.LeavePay => new("假期工资", "pay in leave"),
        ClauseFamily.Welfare => new("福利", "welfare benefits"),
        ClauseFamily.Other => new("其他", "other pay"),
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "family must be a declared family."),
    };
}
