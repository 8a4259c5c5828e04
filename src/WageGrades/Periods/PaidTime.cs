using System.Globalization;
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

    /// <summary>
    /// The paid hours of a full-time week (周工时), above 0 and at most 168; null, the default: the month's hours are days × hours. It counts together
    /// with <see cref="WeeksPerYear"/>.
    /// </summary>
    public decimal? HoursPerWeek { get; init => field = Guard.That(value is null or (> 0m and <= 168m), value, "above 0 and at most 168"); }

    /// <summary>The weeks of a year (全年周数), 52 to 53, such as 52 or 365/7; null, the default: nothing is paid by the week.</summary>
    public Ratio? WeeksPerYear
    {
        get;
        init => field = Guard.That(value is null || (value >= Ratio.Of(52, 1) && value <= Ratio.Of(53, 1)), value, "52 to 53");
    }

    /// <summary>
    /// The paid hours of a month, exact: hours of a week × weeks of a year ÷ 12 where both are said, else days × hours; 174 by default.
    /// </summary>
    /// <example>38 hours a week and 52 weeks a year are 164 2/3 hours a month.</example>
    public Ratio HoursPerMonth => HoursPerWeek is { } hours && WeeksPerYear is { } weeks
        ? Ratio.From(hours) * weeks / Ratio.Of(12, 1)
        : Ratio.From(DaysPerMonth) * Ratio.From(HoursPerDay);

    /// <summary>How many units of a time a month pays, exact; null for weeks where the weeks of a year are not said.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>174 hours, 21.75 days, a month or the twelfth of a year by default; of 52 weeks a year, 4 1/3 weeks.</returns>
    public Ratio? InAMonth(PayUnit unit) => Guard.Defined(unit) switch
    {
        PayUnit.Hour => HoursPerMonth,
        PayUnit.Day => Ratio.From(DaysPerMonth),
        PayUnit.Week => WeeksPerYear / Ratio.Of(12, 1),
        PayUnit.Month => Ratio.One,
        PayUnit.Year => Ratio.Of(1, 12),
        _ => throw Closed.Missed(unit),
    };

    /// <summary>Whether it can be a month's paid time: 40 hours at least. With less, such as one day of one hour, the amounts are those of an hour, a
    /// day or a week.</summary>
    internal bool IsAMonth => HoursPerMonth >= Ratio.Of(40, 1);

    /// <summary>The day and hour rate of a monthly amount, exact.</summary>
    /// <param name="month">What a full month pays.</param>
    /// <returns>The rates: 6,525 a month is 300 a day and 37.50 an hour.</returns>
    public TimeRates RatesOf(ExactAmount month) => new(month, month / Ratio.From(DaysPerMonth), month / HoursPerMonth);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{DaysPerMonth} days of {HoursPerDay} hours{(HoursPerWeek is { } hours ? $", {hours} hours a week" : "")}{(WeeksPerYear is { } weeks ? $", {weeks.FactorIn(Findings.Language.English)} weeks a year" : "")}");
}
