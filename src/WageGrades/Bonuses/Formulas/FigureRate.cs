using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>One figure as rate (单一标准): 15 yuan an hour, 2,600 a month.</summary>
public sealed record FigureRate : AmountRate
{
    /// <summary>A figure.</summary>
    /// <param name="amount">The amount of one unit; not negative.</param>
    public FigureRate(Money amount) => Amount = amount;

    /// <summary>The amount of one unit.</summary>
    public Money Amount { get; }

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool IsOfPerson => false;

    internal override IEnumerable<Money> Stated => [Amount];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [(TermKey.Empty, Amount)];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Worded(Amount))];

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Unlimited;

    internal override AmountRate Changed(Func<Money, Money> change) => new FigureRate(change(Amount));

    internal override AmountRate? Set(TermKey? key, Money amount) => key is null ? new FigureRate(amount) : null;
}
