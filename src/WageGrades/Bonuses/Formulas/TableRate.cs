using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// A table of figures as rate (分档标准). An entry applies to whom the occurrence or the person bears all its terms: the class of the post, the grade or
/// title held by appointment, the form of employment. Of several the one with the most terms; two equally specific are a conflict, none means that
/// nothing is due.
/// </summary>
/// <example>20 yuan a shift underground for miners, 15 for others: a table by the class of the post, times the counter of shifts.</example>
public sealed record TableRate : AmountRate
{
    /// <summary>A table of figures.</summary>
    /// <param name="amounts">Amount by key; each not negative.</param>
    public TableRate(IEnumerable<KeyValuePair<TermKey, Money>> amounts) => Amounts = ValueMap.Of(amounts);

    /// <summary>Amount by key, in the order in which the agreement lists them.</summary>
    public IReadOnlyDictionary<TermKey, Money> Amounts { get; }

    /// <summary>
    /// For what time the amounts stand (计薪单位); null, the default: for one unit of the quantity, or the payment, as they stand. A month is made of it
    /// by the agreement's paid time, rounded by <c>RoundingPoint.MonthRate</c>: a yearly figure pays a twelfth. Multiplied by a count, an hour and
    /// a day are one unit; a longer time cannot be.
    /// </summary>
    public PayUnit? Per { get; init => field = value is { } unit ? Guard.Defined(unit) : null; }

    internal override PayUnit? Time => Per;

    internal override AmountReads Reads => new() { Borne = [.. Amounts.Keys] };

    internal override bool IsOfPerson => true;

    internal override IEnumerable<Money> Stated => Amounts.Values;

    internal override IEnumerable<(TermKey Key, Money Amount)> Figures => Amounts.Select(entry => (entry.Key, entry.Value));

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Amounts.Select(entry => ((TermKey?)entry.Key, Worded(entry.Value)));

    internal override LocalizedText TitleBy(Func<ClauseId, LocalizedText> nameOf) => new("本人对应的标准", "the amount of the own entry");

    internal override BoundWithoutRate AsBound => BoundWithoutRate.Unlimited;

    internal override AmountRate Changed(Func<Money, Money> change) =>
        new TableRate(Amounts.Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value)))) { Per = Per };

    internal override AmountRate? Set(TermKey? key, Money amount) =>
        key is null ? null : new TableRate(((ValueMap<TermKey, Money>)Amounts).With(key, amount)) { Per = Per };
}
