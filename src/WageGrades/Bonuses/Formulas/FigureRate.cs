using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>One figure as rate (单一标准): 15 yuan an hour, 2,600 a month.</summary>
/// <example>4,608 a year, paid by the month: <c>new FormulaAmount(new FigureRate(Currency.Cny.Of(4_608m)) { Per = PayUnit.Year })</c>.</example>
public sealed record FigureRate : AmountRate
{
    /// <summary>A figure.</summary>
    /// <param name="amount">The amount of one unit; not negative.</param>
    public FigureRate(Money amount) => Amount = amount;

    /// <summary>The amount of one unit.</summary>
    public Money Amount { get; }

    /// <summary>
    /// For what time the amount stands (计薪单位); null, the default: for one unit of the quantity, or the payment, as it stands. A month is made of it
    /// by the agreement's paid time, rounded by <c>RoundingPoint.MonthRate</c>: a yearly figure pays a twelfth. Multiplied by a count, an hour and
    /// a day are one unit; a longer time cannot be.
    /// </summary>
    public PayUnit? Per { get; init => field = value is { } unit ? Guard.Defined(unit) : null; }

    internal override PayUnit? Time => Per;

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool IsOfPerson => false;

    internal override IEnumerable<Money> Stated => [Amount];

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => [(TermKey.Empty, Amount)];

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries => [(null, Worded(Amount))];

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => new(Amount.In(Language.Chinese), Amount.ToString());

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Unlimited;

    internal override AmountRate Changed(Func<Money, Money> change) => new FigureRate(change(Amount)) { Per = Per };

    internal override AmountRate? Set(TermKey? key, Money amount) => key is null ? new FigureRate(amount) { Per = Per } : null;
}
