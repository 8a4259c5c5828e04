using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>An amount for each unit of the ground's quantity (按次、按年、按课时): a year of service, a night shift, an hour taught.</summary>
/// <example>20 yuan a month per year of service: seven years give 140 yuan a month.</example>
public sealed record PerUnitAmount : BonusAmount
{
    /// <summary>An amount per unit.</summary>
    /// <param name="amount">The amount for one unit; not negative.</param>
    public PerUnitAmount(Money amount) => Amount = amount;

    /// <summary>The amount for one unit.</summary>
    public Money Amount { get; }

    internal override LocalizedText Kind => new("按单位计的标准", "an amount per unit");

    internal override IReadOnlyList<TermKey>? Keys => null;

    internal override IEnumerable<Money> Stated => [Amount];

    internal override BonusAmount Changed(Func<Money, Money> change) => new PerUnitAmount(change(Amount));

    internal override bool IsPerUnit => true;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, new($"每单位 {Amount.In(Language.Chinese)}", $"{Amount} a unit"))];

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => [];

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => key is null ? new PerUnitAmount(amount) : null;
}
