using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A share of the person's pay under named clauses (按基本工资的百分比): of their full-month, full-time rates on the day, before higher-of
/// groups and caps are applied unless <see cref="Basis"/> says otherwise. The clauses are ladders or monthly bonuses that are no pools,
/// shares of pay among them as long as no circle arises; of an award for a shared result it is the person's share that counts.
/// </summary>
/// <example>A scarce-trade allowance of 8 % of base pay: <c>new ShareOfPayAmount(Ratio.Percent(8m), ["base-pay"])</c>. Unused leave at 200 % of a
/// day's pay, on a count of days:
/// <c>new ShareOfPayAmount(Ratio.Percent(200m), ["base-pay"]) { Rate = RateUnit.Day, Quantity = QuantityUse.PerUnit }</c>.</example>
public sealed record ShareOfPayAmount : BonusAmount
{
    /// <summary>One share for every occurrence.</summary>
    /// <param name="share">The share, 0 or more.</param>
    /// <param name="of">The ids of the clauses that make the base.</param>
    public ShareOfPayAmount(Ratio share, IEnumerable<ClauseId> of)
        : this([KeyValuePair.Create(TermKey.Empty, share)], of)
    {
    }

    /// <summary>Shares by key.</summary>
    /// <param name="shares">Share by key, each 0 or more; the empty key stands for every occurrence.</param>
    /// <param name="of">The ids of the clauses that make the base.</param>
    public ShareOfPayAmount(IEnumerable<KeyValuePair<TermKey, Ratio>> shares, IEnumerable<ClauseId> of)
    {
        Shares = ValueMap.Of(shares);
        Of = ValueList.Of(of);
    }

    /// <summary>Share by key; the most specific entry applies.</summary>
    public IReadOnlyDictionary<TermKey, Ratio> Shares { get; }

    /// <summary>The clauses that make the base.</summary>
    public IReadOnlyList<ClauseId> Of { get; }

    /// <summary>Whether the share is of a month's, a day's or an hour's pay. Default: a month's.</summary>
    public RateUnit Rate { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Whether the clauses count as entitled or as paid (应享或实发口径). Null: as entitled; the agreement's check asks where a clause of the base stands in
    /// a group of the month or under a cap.
    /// </summary>
    public RateBasis? Basis { get; init => field = value is { } basis ? Guard.Defined(basis) : null; }

    internal override LocalizedText Kind => new("按工资比例", "a share of pay");

    internal override IReadOnlyList<TermKey>? Keys => ValueList.Of(Shares.Keys);

    internal override IEnumerable<Money> Stated => [];

    internal override BonusAmount Changed(Func<Money, Money> change) => this;

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Shares.Select(entry => (KeyInWords(entry.Key), Worth(entry.Value)));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads => new()
    {
        Pay = [new PayReference(Of, Basis)],
        TimeRates = Rate != RateUnit.Month,
        Days = Rate == RateUnit.Day,
    };

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => false;

    internal override BonusAmount? InProportion(Ratio factor) =>
        With(Shares.Select(entry => KeyValuePair.Create(entry.Key, entry.Value * factor)));

    internal override BonusAmount? Set(TermKey? key, Money amount) => null;

    internal override BonusAmount? SetShare(AmountPart part, TermKey? key, Ratio share) =>
        part == AmountPart.Standard && SharesByKey.Set(Shares, key, share) is { } shares ? With(shares) : null;

    private ShareOfPayAmount With(IEnumerable<KeyValuePair<TermKey, Ratio>> shares) =>
        new(shares, Of) { Rate = Rate, Basis = Basis, Quantity = Quantity };

    private LocalizedText Worth(Ratio share)
    {
        var clauses = string.Join(" + ", Of);
        var (chinese, english) = Rate switch
        {
            RateUnit.Day => ("日工资", "a day's pay under "),
            RateUnit.Hour => ("小时工资", "an hour's pay under "),
            RateUnit.Month => ("", ""),
            _ => throw Closed.Missed(Rate),
        };
        return new(
            $"{clauses} {chinese}的 {share.In(Language.Chinese)}{(Quantity == QuantityUse.PerUnit ? "（每单位）" : "")}",
            $"{share} of {english}{clauses}{(Quantity == QuantityUse.PerUnit ? " a unit" : "")}");
    }
}
