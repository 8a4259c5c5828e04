using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// What one good piece or one order pays (计件单价): an amount, or its unit time × the scheme's value of a minute. The unit time is the quota (劳动定额) as
/// time: ten minutes a piece are six pieces an hour.
/// </summary>
public sealed partial record PiecePrice : ILocalizable
{
    private PiecePrice()
    {
    }

    /// <summary>The amount for one, not negative; null: the unit time is priced.</summary>
    public Money? Amount { get; private init; }

    /// <summary>For how many pieces the amount stands, above 0; default 1.</summary>
    public decimal Pieces { get; private init; } = 1m;

    /// <summary>The unit time in minutes (工时定额), above 0; null where the price has no quota.</summary>
    public decimal? Minutes { get; private init; }

    /// <summary>An amount for one, without a quota.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The price.</returns>
    public static PiecePrice Of(Money amount) => new() { Amount = amount };

    /// <summary>An amount for one, and the unit time that the quota allows for it.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="minutes">The unit time, above 0.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit time is not above 0 and at most 1,000,000.</exception>
    public static PiecePrice Of(Money amount, decimal minutes) => new() { Amount = amount, Minutes = Duration(minutes) };

    /// <summary>An amount for several pieces, of which each pays its exact part (若干件一个价).</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="pieces">For how many, above 0.</param>
    /// <returns>The price.</returns>
    /// <example>2,600 yuan for 120 trips: <c>PiecePrice.OfSeveral(2_600m.Cny, 120m)</c>; 90 trips pay 1,950.00.</example>
    public static PiecePrice OfSeveral(Money amount, decimal pieces) => new() { Amount = amount, Pieces = Guard.Positive(pieces) };

    /// <summary>The price with its amount changed; one of unit time as it is.</summary>
    internal PiecePrice Changed(Func<Money, Money> change) => Amount is { } amount ? this with { Amount = change(amount) } : this;

    /// <summary>The same price for so many pieces.</summary>
    internal PiecePrice For(decimal pieces) => this with { Pieces = pieces };

    /// <summary>The unit time, priced by the scheme's value of a minute.</summary>
    /// <param name="minutes">The unit time, above 0.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit time is not above 0 and at most 1,000,000.</exception>
    public static PiecePrice OfMinutes(decimal minutes) => new() { Minutes = Duration(minutes) };

    /// <summary>The exact price of one; null where the unit time has no value of a minute.</summary>
    /// <param name="minuteValue">What a minute is worth, or null.</param>
    /// <returns>The price or null.</returns>
    public ExactAmount? At(Money? minuteValue) => Amount is { } amount ? amount.ToExactAmount() / Ratio.From(Pieces)
        : minuteValue is { } value ? value.ToExactAmount() * Ratio.From(Minutes!.Value)
        : null;

    private static decimal Duration(decimal minutes) => Guard.That(minutes is > 0m and <= 1_000_000m, minutes, "above 0 and at most 1,000,000");

    /// <summary>The amount, the unit time, or both: <c>1.20 元，10 分钟</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The price in words.</returns>
    public string In(Language language) => InWords().In(language);

    /// <summary>The price in English.</summary>
    public override string ToString() => In(Language.English);
}
