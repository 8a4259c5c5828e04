using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>
/// How many days and hours a month's pay is paid for (月计薪天数与小时数): the divisors that make a day rate and an hour rate of a monthly amount.
/// </summary>
/// <remarks>Statutory holidays are paid and not taken off (人社部发〔2025〕2号): 21.75 = (365 − 104) ÷ 12, and 174 = 21.75 × 8.</remarks>
public sealed record PaidTime
{
    /// <summary>21.75 days of 8 hours: 174 hours a month.</summary>
    public static readonly PaidTime Statutory = new();

    /// <summary>The paid days of a month, above 0 and at most 31; 21.75 by default.</summary>
    public decimal DaysPerMonth { get; init => field = Guard.That(value is > 0m and <= 31m, value, "above 0 and at most 31"); } = 21.75m;

    /// <summary>The paid hours of a day, above 0 and at most 24; 8 by default.</summary>
    public decimal HoursPerDay { get; init => field = Guard.That(value is > 0m and <= 24m, value, "above 0 and at most 24"); } = 8m;

    /// <summary>The paid hours of a month: days × hours, exact; 174 by default.</summary>
    public Ratio HoursPerMonth => Ratio.From(DaysPerMonth) * Ratio.From(HoursPerDay);

    /// <summary>Whether it can be a month's paid time: 40 hours at least. With less, such as one day of one hour, the amounts are those of an hour, a
    /// day or a week.</summary>
    internal bool IsAMonth => HoursPerMonth >= Ratio.Of(40, 1);

    /// <summary>The day and hour rate of a monthly amount, exact.</summary>
    /// <param name="month">What a full month pays.</param>
    /// <returns>The rates: 6,525 a month is 300 a day and 37.50 an hour.</returns>
    public TimeRates RatesOf(ExactAmount month) => new(month, month / Ratio.From(DaysPerMonth), month / HoursPerMonth);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{DaysPerMonth} days of {HoursPerDay} hours");
}
