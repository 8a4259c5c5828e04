using WageGrades.Internal;

namespace WageGrades.Bonuses;

/// <summary>
/// The months whose pay a share of pay rests on (基数月份): the mean of their months, each the mean of its employed days. They are the last such months
/// up to the month of payment.
/// </summary>
/// <example>The average of July, August and September: <c>new BaseMonths(7, 8, 9)</c>.</example>
public sealed record BaseMonths
{
    /// <summary>The mean of months.</summary>
    /// <param name="months">The months of the year, 1 to 12, at least one; in any order.</param>
    /// <exception cref="ArgumentException">There is no month, or one is out of range or repeated.</exception>
    public BaseMonths(params IEnumerable<int> months)
    {
        int[] ordered = [.. Guard.NotNull(months).Order()];
        Months = Guard.That(
            ordered.Length > 0 && Array.TrueForAll(ordered, month => month is >= 1 and <= 12) && ordered.Distinct().Count() == ordered.Length,
            ValueList.Of(ordered),
            "at least one month of 1 to 12, none twice",
            nameof(months));
    }

    /// <summary>The months of the year, in order.</summary>
    public IReadOnlyList<int> Months { get; }

    /// <summary>What counts for who was not employed in any of them; null is a missing choice where somebody was not.</summary>
    public BaseOtherwise? Otherwise { get; init => field = Guard.Defined(value); }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(BaseMonths), (nameof(Months), Months), (nameof(Otherwise), Otherwise));

    /// <summary>The months for a payment.</summary>
    internal IEnumerable<YearMonth> For(YearMonth paidIn) =>
        Months.Select(month => new YearMonth(month <= paidIn.Month ? paidIn.Year : paidIn.Year - 1, month)).Order();
}
