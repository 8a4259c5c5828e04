using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>Published limits on dividends and equity for a firm's people (已公布的激励限制), each with its source. Data to test with; none applies by
/// itself.</summary>
public static class PublishedIncentiveLimits
{
    /// <summary>
    /// 财资〔2016〕4号, state-owned technology firms: 1 year on the post, at most 30 % of the staff, at most 2/3 of a person's total pay, plans of at most
    /// 3 years, none from the year of leaving the post, at most 15 % of after-tax profit; equity after 3 years, at most 15 % of three years'
    /// net-asset gain, purchase at least 1 : 1, at most 3,000,000 yuan a person.
    /// </summary>
    public static IncentiveLimits StateTechnologyFirms2016 { get; } = new(
        new("国有科技型企业股权和分红激励（财资〔2016〕4号）", "Incentives in state-owned technology firms (2016)"),
        new LegalReference
        {
            Title = "国有科技型企业股权和分红激励暂行办法（财资〔2016〕4号）",
            EnglishTitle = "Interim measures on equity and dividend incentives in state-owned technology firms",
            Source = "guangyingwenhua.com/gzdt/3372.html",
        })
    {
        YearsOnPost = 1,
        StaffShare = Ratio.Percent(30m),
        PayShare = Ratio.Of(2, 3),
        PlanYears = 3,
        ProfitShare = Ratio.Percent(15m),
        EndsWithPost = true,
        YearsInFirm = 3,
        NetAssetGainShare = Ratio.Percent(15m),
        PurchaseRatio = Ratio.One,
        EquityAtMost = new Money(3_000_000m, Currency.Cny),
    };
}
