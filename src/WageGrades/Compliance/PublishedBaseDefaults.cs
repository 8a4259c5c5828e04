using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <summary>
/// What counts in the bases by national law. Named are the families of which an article speaks; honour awards, result shares, shared pay and supplied
/// amounts are left to the agreement.
/// </summary>
internal static class PublishedBaseDefaults
{
    private const string FromMemory = "cited from memory; not compared with the full text";

    private static readonly LegalReference WageTotalRules = new()
    {
        Title = "关于工资总额组成的规定",
        EnglishTitle = "Provisions on the Composition of the Wage Total",
        Source = "full text read",
    };

    // 第四条: time wages, piece wages, bonuses, allowances and subsidies, overtime pay, pay in special circumstances.
    private static readonly LegalReference Parts = WageTotalRules with { Article = "第四条", Source = FromMemory, ToBeConfirmed = true };
    private static readonly LegalReference Contests = WageTotalRules with { Article = "第七条" };
    private static readonly LegalReference Technical = WageTotalRules with { Article = "第八条" };
    private static readonly LegalReference Outside = WageTotalRules with { Article = "第十一条" };

    private static readonly LegalReference Excluded = new()
    {
        Title = "最低工资规定",
        EnglishTitle = "Provisions on Minimum Wages",
        Article = "第十二条",
        Source = "full text read",
    };

    private static readonly LegalReference HourlyStandard = new()
    {
        Title = "工资支付暂行规定",
        EnglishTitle = "Provisional Rules on the Payment of Wages",
        Article = "第十三条",
        Source = FromMemory,
        ToBeConfirmed = true,
    };

    internal static readonly ValueList<BaseDefault> China = ValueList.Of<BaseDefault>(
    [
        .. In(PayBase.MinimumWage, counts: true, Excluded,
            ClauseFamily.BasePay, ClauseFamily.OtherMainPay, ClauseFamily.SkillAllowance, ClauseFamily.PostAllowance, ClauseFamily.SeniorityAllowance,
            ClauseFamily.TimeCounted, ClauseFamily.MonthAward, ClauseFamily.MentoringAllowance, ClauseFamily.CompetitionAward, ClauseFamily.LeavePay),
        .. In(PayBase.MinimumWage, counts: false, Excluded, ClauseFamily.Overtime, ClauseFamily.ConditionAllowance, ClauseFamily.Welfare),

        // What is no part of the wage total is no wage that the minimum could be paid with.
        .. In(PayBase.MinimumWage, counts: false, Outside, ClauseFamily.InnovationAward),
        .. In(
            PayBase.WageTotal,
            counts: true,
            Parts,
            ClauseFamily.BasePay,
            ClauseFamily.OtherMainPay,
            ClauseFamily.PostAllowance,
            ClauseFamily.SeniorityAllowance,
            ClauseFamily.ConditionAllowance,
            ClauseFamily.TimeCounted,
            ClauseFamily.MonthAward,
            ClauseFamily.MentoringAllowance,
            ClauseFamily.Overtime,
            ClauseFamily.LeavePay),
        .. In(PayBase.WageTotal, counts: true, Contests, ClauseFamily.CompetitionAward),
        .. In(PayBase.WageTotal, counts: true, Technical, ClauseFamily.SkillAllowance),
        .. In(PayBase.WageTotal, counts: false, Outside, ClauseFamily.InnovationAward, ClauseFamily.Welfare),
        .. In(PayBase.OvertimeBase, counts: true, HourlyStandard, ClauseFamily.BasePay),
        .. In(PayBase.OvertimeBase, counts: false, HourlyStandard,
            ClauseFamily.Overtime, ClauseFamily.LeavePay, ClauseFamily.CompetitionAward, ClauseFamily.InnovationAward, ClauseFamily.Welfare),
    ]);

    private static IEnumerable<BaseDefault> In(PayBase payBase, bool counts, LegalReference citation, params ClauseFamily[] families) =>
        families.Select(family => new BaseDefault(payBase, family, counts, citation));
}
