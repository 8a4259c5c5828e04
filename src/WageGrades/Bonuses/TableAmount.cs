using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A table of amounts by one or several terms (按等级、名次列表的标准). The entry with the most terms that the fact bears
/// applies; two entries equally specific are a conflict, no entry means that nothing is due under the clause.
/// </summary>
/// <example>Skill allowance 300 / 500 / 1,000 yuan for senior worker, technician, senior technician (贝力特, Taizhou).</example>
public sealed record TableAmount : BonusAmount
{
    /// <summary>A table of amounts.</summary>
    /// <param name="amounts">Amount by key; each not negative.</param>
    public TableAmount(IEnumerable<KeyValuePair<TermKey, Money>> amounts) => Amounts = ValueMap.Of(amounts);

    /// <summary>Amount by key, in the order in which the agreement lists them.</summary>
    public IReadOnlyDictionary<TermKey, Money> Amounts { get; }

    /// <summary>The same table with one entry set or replaced.</summary>
    /// <param name="key">The entry's terms.</param>
    /// <param name="amount">The new amount.</param>
    /// <returns>A new table; entry order is kept, a new entry stands last.</returns>
    public TableAmount With(TermKey key, Money amount) => new(((ValueMap<TermKey, Money>)Amounts).With(key, amount)) { Quantity = Quantity };

    internal override LocalizedText Kind => new("分档标准表", "a table of amounts");

    internal override IReadOnlyList<TermKey>? Keys => ValueList.Of(Amounts.Keys);

    internal override IEnumerable<Money> Stated => Amounts.Values;

    internal override BonusAmount Changed(Func<Money, Money> change) =>
        new TableAmount(Amounts.Select(entry => KeyValuePair.Create(entry.Key, change(entry.Value))));

    internal override bool IsPerUnit => false;

    internal override IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries =>
        Amounts.Select(entry => ((TermKey?)entry.Key, Worded(entry.Value)));

    internal override IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds => Amounts.Select(entry => (entry.Key, entry.Value, entry.Value));

    internal override AmountReads Reads => AmountReads.OccurrenceOnly;

    internal override bool CanBeBase => true;

    internal override bool IsRaisable => true;

    internal override BonusAmount? Set(TermKey? key, Money amount) => key is null ? null : With(key, amount);
}
