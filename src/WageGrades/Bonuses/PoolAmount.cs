using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A monthly sum for several people together (月度奖励总额), split in proportion to their weights. Who shares, and with what weight, is the ground's:
/// a contribution or count of the month is the weight itself; a standing, post or population gives everybody the weight one; years of service
/// weigh as many as they are. Part-time hours and a broken month reduce a weight as they would reduce a monthly amount.
/// </summary>
/// <remarks>
/// The sum is split to the last unit by the rounding rule for pool shares: nobody's share is negative, the order of the people does not matter (a
/// tied unit goes to the lower worker id), and a larger sum lowers nobody's share. It needs a monthly schedule, stands in no precedence group
/// and under no cap, and every dated standard of the clause is a pool. Two sums inside one month count by calendar days, and days outside the
/// agreement's term count for nothing; what is weighed for the month as a whole, a contribution or a count, is paid whole by the agreement in force
/// on the first of the month.
/// </remarks>
/// <example>A power station's monthly award pools (大唐泰州热电): 28,000 yuan for operation, 12,000 yuan for equipment. With weights 6, 6 and 2 the first
/// pays 12,000, 12,000 and 4,000.</example>
public sealed record PoolAmount : BonusAmount
{
    /// <summary>A monthly sum.</summary>
    /// <param name="total">The sum a month; not negative.</param>
    public PoolAmount(Money total) => Total = total;

    /// <summary>The sum a month.</summary>
    public Money Total { get; }

    internal override LocalizedText Kind => new("月度总额", "a monthly pool");

    internal override IReadOnlyList<TermKey>? Keys => null;

    internal override IEnumerable<Money> Stated => [Total];

    internal override BonusAmount Changed(Func<Money, Money> change) => new PoolAmount(change(Total));

    internal override bool IsPerUnit => true;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, new($"每月总额 {Total.In(Language.Chinese)}", $"a pool of {Total} a month"))];

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => false;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => key is null ? new PoolAmount(amount) : null;
}
