using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// The part of an annual salary that is paid month by month (按月预发标准): a share of the year's amount in twelfths, or an amount a month, which is
/// never more than a twelfth of the year's amount. A broken month is prorated as the agreement says.
/// </summary>
public sealed record AnnualAdvance
{
    private AnnualAdvance()
    {
    }

    /// <summary>The share of the year's amount, above zero and at most one; null where it is an amount.</summary>
    public Ratio? Share { get; private init; }

    /// <summary>The amount a month for full-time hours; null where it is a share.</summary>
    public Money? Monthly { get; private init; }

    /// <summary>A share of the year's amount, paid in twelfths.</summary>
    /// <param name="share">The share, above zero and at most one.</param>
    /// <returns>The advance; 60 % of 280,000 a year is 14,000 a month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside the range.</exception>
    public static AnnualAdvance OfShare(Ratio share) =>
        new() { Share = Guard.That(share.Sign > 0 && share <= Ratio.One, share, "above zero and at most one") };

    /// <summary>An amount a month.</summary>
    /// <param name="amount">The amount, above zero.</param>
    /// <returns>The advance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    public static AnnualAdvance OfMonthly(Money amount) => new() { Monthly = Guard.That(amount.IsPositive, amount, "above zero") };

    /// <summary>What a month advances of a year's amount.</summary>
    internal ExactAmount Of(ExactAmount year) => Share is { } share ? year * share / 12 : ExactAmount.Min(Monthly!.Value, year / 12);

    /// <inheritdoc/>
    public override string ToString() => Share is { } share ? $"{share} in twelfths" : $"{Monthly} a month";
}
