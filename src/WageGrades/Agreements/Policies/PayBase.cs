namespace WageGrades.Agreements;

/// <summary>A sum in which a payment may or may not count (计算口径); each clause answers for each base that is used.</summary>
public enum PayBase
{
    /// <summary>工资总额: the wage total of 《关于工资总额组成的规定》 (1990); competition bonuses and skill allowances count, invention awards do not (Art. 7, 8,
    /// 11).</summary>
    WageTotal,

    /// <summary>最低工资口径: the sum tested against the minimum wage; 最低工资规定 (2004) Art. 12 excludes overtime, hardship allowances and welfare.</summary>
    MinimumWage,

    /// <summary>加班工资基数: the base of overtime pay.</summary>
    OvertimeBase,

    /// <summary>社会保险缴费基数: the base of social-insurance contributions.</summary>
    SocialInsurance,

    /// <summary>平均工资: the average pay that an agreement states.</summary>
    AveragePay,

    /// <summary>增长承诺: the pay that a growth commitment measures.</summary>
    GrowthCommitment,
}
