using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A share of the verified benefit of a result (按效益比例提成), with an optional cap per result. A result without a verified
/// benefit is pending, never zero.
/// </summary>
/// <example>5 % of the benefit, at most 300,000 yuan (金宇机电): a benefit of 8,000,000 gives 400,000, capped at 300,000.</example>
public sealed record BenefitShareAmount : BonusAmount
{
    /// <summary>A share of the verified benefit.</summary>
    /// <param name="share">The share, such as 5 %.</param>
    /// <param name="atMost">The most a result pays; null when uncapped, which the drafting checks report.</param>
    public BenefitShareAmount(Ratio share, Money? atMost)
    {
        Share = share;
        AtMost = atMost;
    }

    /// <summary>The share of the verified benefit.</summary>
    public Ratio Share { get; }

    /// <summary>The cap per result, or null.</summary>
    public Money? AtMost { get; }
}
