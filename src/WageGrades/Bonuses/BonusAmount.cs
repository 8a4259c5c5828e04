using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
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
            value is null || (Enum.IsDefined(value.Value) && !(value == QuantityUse.Once && IsPerUnit)),
            value,
            "a defined use of the quantity; an amount per unit and a pool always use it");
    }

    /// <summary>What it is called beside others of the family.</summary>
    internal abstract LocalizedText Kind { get; }

    /// <summary>The keys of its entries, in their order; null where it has one standard for every occurrence and no entries.</summary>
    internal abstract IReadOnlyList<TermKey>? Keys { get; }

    /// <summary>The keys of its amounts of money that are set by key.</summary>
    internal virtual IReadOnlyList<TermKey> AmountKeys => Keys ?? [];

    /// <summary>The keys of its shares that are set by key.</summary>
    internal virtual IReadOnlyList<TermKey> ShareKeys => Keys ?? [];

    /// <summary>The ladder grades for which it states an amount.</summary>
    internal virtual IEnumerable<GradeCode> Grades => [];

    /// <summary>Whether its keys fit what the person bears, the grade on the ladder included, and not only the occurrence.</summary>
    internal virtual bool FitsWhatIsBorne => false;

    /// <summary>Every amount of money that it states, limits included.</summary>
    internal abstract IEnumerable<Money> Stated { get; }

    /// <summary>Whether it is multiplied by the ground's quantity by its nature, whatever it says of quantities.</summary>
    internal abstract bool IsPerUnit { get; }

    /// <summary>Whether it takes the ground's quantity into account by itself, so that its result is not multiplied once more.</summary>
    internal virtual bool MultipliesItself => IsPerUnit;

    /// <summary>Its entries in words, each with what it pays; that of a standard without keys, or of the empty key, has none.</summary>
    internal abstract IEnumerable<(TermKey? Key, LocalizedText Amount)> Entries { get; }

    /// <summary>The amounts of money between which one occurrence is paid, by the terms that it bears; none where that is not stated as
    /// money.</summary>
    internal abstract IEnumerable<(TermKey Key, Money Least, Money Most)> Bounds { get; }

    /// <summary>What it reads of the person and of other clauses beside the occurrence.</summary>
    internal abstract AmountReads Reads { get; }

    /// <summary>What it makes of completed months of service; null where it counts none.</summary>
    internal virtual Ratio? OfService(int months) => null;

    /// <summary>Whether others may rest on what it pays a month: not on a sum that is nobody's rate.</summary>
    internal abstract bool CanBeBase { get; }

    /// <summary>Whether a raise of its amounts says what more it pays.</summary>
    internal abstract bool IsRaisable { get; }

    /// <summary>The standard with the shares that say what it pays in proportion; null where it has none.</summary>
    internal virtual BonusAmount? InProportion(Ratio factor) => null;

    /// <summary>The standard with one amount set, its only one where the key is null; null where it has no such amount.</summary>
    internal abstract BonusAmount? Set(TermKey? key, Money amount);

    /// <summary>The standard with the amount of a ladder grade set; null where it has none by grade.</summary>
    internal virtual BonusAmount? SetGrade(GradeCode grade, Money amount) => null;

    /// <summary>The standard with the amount of one of its bounds set; null where it has no such bound of one amount.</summary>
    internal virtual BonusAmount? SetBound(AmountPart bound, Money amount) => null;

    /// <summary>The standard with one share set, its only one where the key is null; null where it has no such share.</summary>
    internal virtual BonusAmount? SetShare(AmountPart part, TermKey? key, Ratio share) => null;

    /// <summary>All entries in words, one after the other.</summary>
    internal LocalizedText InWords() => new(Joined(Language.Chinese, "；"), Joined(Language.English, "; "));

    /// <summary>The standard with every amount changed.</summary>
    internal BonusAmount Map(Func<Money, Money> change) => Changed(change) with { Quantity = Quantity };

    /// <summary>The standard with every amount changed, but for what it does with a quantity; points keep their number, a share has no amount and
    /// stays.</summary>
    internal abstract BonusAmount Changed(Func<Money, Money> change);

    private protected static LocalizedText Worded(Money amount) => new(amount.In(Language.Chinese), amount.ToString());

    private string Joined(Language language, string comma) => string.Join(
        comma, Entries.Select(entry => entry.Key is null ? entry.Amount.In(language) : $"{entry.Key.In(language)} {entry.Amount.In(language)}"));

    // A share for every occurrence reads as a standard without keys.
    private protected static TermKey? KeyInWords(TermKey key) => key.Count == 0 ? null : key;
}
