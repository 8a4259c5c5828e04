using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A share of the verified benefit of a result (按效益比例提成), with an optional cap per result. A result without a verified
/// benefit is pending, never zero.
/// </summary>
/// <remarks>
/// A result may have one benefit, or several figures: of the kinds saving, added profit, net transfer income, patent income, of one period after
/// another, provisional at first and final later. What a result earns is then counted up: after each figure the shares of the latest figure of
/// every period, each at most <see cref="AtMostAYear"/>, together at most <see cref="AtMost"/>; each figure pays what that is above
/// the most counted before. So a final figure pays the difference to the provisional one, and one below it takes nothing back. Figures need a clause
/// that pays once and has shares of benefit at all times: under any other their award is a finding and stays open.
/// </remarks>
/// <example>5 % of the benefit, at most 300,000 yuan (金宇机电): a benefit of 8,000,000 gives 400,000, capped at 300,000.</example>
public sealed record BenefitShareAmount : BonusAmount
{
    /// <summary>One share for every result.</summary>
    /// <param name="share">The share, such as 5 %; 0 or more.</param>
    /// <param name="atMost">The most a result pays; null when uncapped, which the drafting checks report.</param>
    public BenefitShareAmount(Ratio share, Money? atMost)
        : this([KeyValuePair.Create(TermKey.Empty, share)], atMost)
    {
    }

    /// <summary>Shares by key.</summary>
    /// <param name="shares">Share by key, such as 8 % of a renovation's saving and 10 % of a management innovation's; each 0 or more.</param>
    /// <param name="atMost">The most a result pays; null when uncapped, which the drafting checks report.</param>
    public BenefitShareAmount(IEnumerable<KeyValuePair<TermKey, Ratio>> shares, Money? atMost)
    {
        Shares = ValueMap.Of(shares);
        AtMost = atMost;
    }

    /// <summary>Share of the benefit by key; the most specific entry applies, the empty key stands for every result.</summary>
    public IReadOnlyDictionary<TermKey, Ratio> Shares { get; }

    /// <summary>The cap per result over all its figures, or null.</summary>
    public Money? AtMost { get; }

    /// <summary>The cap per result on the figure of one period, or null; with yearly figures the cap of a year.</summary>
    public Money? AtMostAYear { get; init; }

    /// <summary>
    /// The kind of benefit (a term of <c>benefit-kind</c>); a result without a figure of the kind is not due. Null, the default: the result's one
    /// benefit, or every figure it has.
    /// </summary>
    public Term? Of { get; init; }

    /// <summary>Over what time benefit counts; null, the default: whatever was verified.</summary>
    public BenefitWindow? Window { get; init; }

    /// <summary>The part of the award that the department keeps (部门留存), 0 or more and below 1; the person's line is the rest. Default 0.</summary>
    public Ratio KeptByDepartment
    {
        get;
        init => field = Guard.That(value >= Ratio.Zero && value < Ratio.One, value, "0 or more and below 100 %");
    }

    internal override LocalizedText Kind => new("效益提成", "a share of the benefit");

    internal override IReadOnlyList<TermKey>? Keys => ValueList.Of(Shares.Keys);

    internal override IEnumerable<Money> Stated => new[] { AtMost, AtMostAYear }.OfType<Money>();

    internal override BonusAmount Changed(Func<Money, Money> change) => this;

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Shares.Select(entry => (KeyInWords(entry.Key), Worth(entry.Value)));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => false;

    internal override BonusAmount? Set(TermKey? key, Money amount) => null;

    internal override BonusAmount? SetShare(AmountPart part, TermKey? key, Ratio share) =>
        part == AmountPart.Standard && SharesByKey.Set(Shares, key, share) is { } shares
            ? new BenefitShareAmount(shares, AtMost)
            {
                AtMostAYear = AtMostAYear,
                Of = Of,
                Window = Window,
                KeptByDepartment = KeptByDepartment,
                Quantity = Quantity,
            }
            : null;

    private LocalizedText Worth(Ratio share) => AtMost is { } most
        ? new($"效益的 {share.In(Language.Chinese)}，最高 {most.In(Language.Chinese)}", $"{share} of the benefit, at most {most}")
        : new($"效益的 {share.In(Language.Chinese)}", $"{share} of the benefit");
}
