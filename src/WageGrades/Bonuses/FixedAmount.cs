using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>One amount for every occurrence (定额).</summary>
/// <example>A five-small improvement pays 500 yuan (德清管桩).</example>
public sealed record FixedAmount : BonusAmount
{
    /// <summary>A fixed amount.</summary>
    /// <param name="amount">The amount, each month or once as the schedule says; not negative.</param>
    public FixedAmount(Money amount) => Amount = amount;

    /// <summary>The amount.</summary>
    public Money Amount { get; }

    internal override LocalizedText Kind => new("定额", "one amount");

    internal override IReadOnlyList<TermKey>? Keys => null;

    internal override IEnumerable<Money> Stated => [Amount];

    internal override BonusAmount Changed(Func<Money, Money> change) => new FixedAmount(change(Amount));

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Worded(Amount))];

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [(TermKey.Empty, Amount, Amount)];

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => key is null ? new FixedAmount(amount) { Quantity = Quantity } : null;
}
