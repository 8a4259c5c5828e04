using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Schemes;

namespace WageGrades.Agreements;

/// <summary>The names of the bases for findings.</summary>
internal static class PayBases
{
    internal static LocalizedText NameOf(PayBase payBase) => payBase switch
    {
        PayBase.WageTotal => new("工资总额", "the wage total"),
        PayBase.MinimumWage => new("最低工资口径", "the minimum wage"),
        PayBase.OvertimeBase => new("加班工资基数", "the overtime base"),
        PayBase.SocialInsurance => new("社会保险缴费基数", "the social-insurance base"),
        PayBase.AveragePay => new("平均工资", "average pay"),
        PayBase.GrowthCommitment => new("增长承诺", "the growth commitment"),
        _ => throw Closed.Missed(payBase),
    };
}
