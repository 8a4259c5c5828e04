using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Compliance;

/// <summary>
/// Limits on dividends and equity that a firm gives its people (分红与股权激励的限制): data, such as <see cref="PublishedIncentiveLimits"/>; a limit that is
/// null does not apply. All ends count: what equals a limit keeps it.
/// </summary>
public sealed record IncentiveLimits
{
    /// <summary>Limits of a rule.</summary>
    /// <param name="name">The name in both languages.</param>
    /// <param name="citation">Where they stand.</param>
    public IncentiveLimits(LocalizedText name, LegalReference citation)
    {
        Name = Guard.NotNull(name);
        Citation = Guard.NotNull(citation);
    }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Where they stand.</summary>
    public LegalReference Citation { get; }

    /// <summary>For how many years a person must have been on the post before a post dividend (岗位年限).</summary>
    public int? YearsOnPost { get; init => field = NotNegative(value); }

    /// <summary>The greatest part of the staff that may have a dividend (激励人数比例).</summary>
    public Ratio? StaffShare { get; init; }

    /// <summary>The greatest part of a person's total pay that the dividend may be (个人分红占薪酬总额比例).</summary>
    public Ratio? PayShare { get; init; }

    /// <summary>For how many years a plan may run (方案有效期).</summary>
    public int? PlanYears { get; init => field = NotNegative(value); }

    /// <summary>The greatest part of a year's after-tax profit that all dividends may be (分红总额占税后利润比例).</summary>
    public Ratio? ProfitShare { get; init; }

    /// <summary>Whether a person who left the post has no dividend from that year on (离岗当年起不再享受).</summary>
    public bool EndsWithPost { get; init; }

    /// <summary>After how many years in the firm equity may be given (股权奖励年限).</summary>
    public int? YearsInFirm { get; init => field = NotNegative(value); }

    /// <summary>The greatest part of the net-asset gain that all equity awards may be (占净资产增值额比例).</summary>
    public Ratio? NetAssetGainShare { get; init; }

    /// <summary>The least purchase for each award, as a ratio: one for 1 : 1 (奖励与购买配比).</summary>
    public Ratio? PurchaseRatio { get; init; }

    /// <summary>The most equity awarded to one person (个人股权奖励上限).</summary>
    public Money? EquityAtMost { get; init; }

    private static int? NotNegative(int? years) => years is { } count ? Guard.AtLeast(count, 0) : null;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(IncentiveLimits),
        (nameof(Name), Name), (nameof(Citation), Citation), (nameof(YearsOnPost), YearsOnPost), (nameof(StaffShare), StaffShare),
        (nameof(PayShare), PayShare), (nameof(PlanYears), PlanYears), (nameof(ProfitShare), ProfitShare),
        (nameof(EndsWithPost), EndsWithPost), (nameof(YearsInFirm), YearsInFirm), (nameof(NetAssetGainShare), NetAssetGainShare),
        (nameof(PurchaseRatio), PurchaseRatio), (nameof(EquityAtMost), EquityAtMost));
}
