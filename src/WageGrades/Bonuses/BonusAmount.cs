using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>How much a bonus pays (标准): the second of the five questions. Monthly or one-off, as the schedule says.</summary>
public abstract record BonusAmount
{
    private protected BonusAmount()
    {
    }

    /// <summary>
    /// Whether the amount is multiplied by the ground's quantity: the count beyond its quota, the years of service, the coefficient of the month. An
    /// amount per unit and a pool always use it. Null: not said, a missing choice where the ground has a quantity; a one-off amount for a year of
    /// service needs none.
    /// </summary>
    /// <exception cref="ArgumentException">An amount per unit or a pool was told to be paid once.</exception>
    /// <example>A quarter of the hour rate for each night hour: <c>new ShareOfPayAmount(Ratio.Percent(25m), ["base-pay"]) { Rate = RateUnit.Hour,
    /// Quantity = QuantityUse.PerUnit }</c>.</example>
    public QuantityUse? Quantity
    {
        get;
        init => field = Guard.That(
            value is null || (Enum.IsDefined(value.Value) && !(value == QuantityUse.Once && this is PerUnitAmount or PoolAmount)),
            value,
            "a defined use of the quantity; an amount per unit and a pool always use it");
    }

    /// <summary>What it is called beside others of the family.</summary>
    internal abstract LocalizedText Kind { get; }

    /// <summary>The keys of its entries, in their order; null where it has one standard for every occurrence and no entries.</summary>
    internal abstract IReadOnlyList<TermKey>? Keys { get; }

    /// <summary>Every amount of money that it states, limits included.</summary>
    internal abstract IEnumerable<Money> Stated { get; }

    /// <summary>The standard with every amount changed, but for what it does with a quantity; points keep their number, a share has no amount and
    /// stays.</summary>
    internal abstract BonusAmount Changed(Func<Money, Money> change);
}
