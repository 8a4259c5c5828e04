using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// The cycle over which cumulative hours are counted (综合计算工时周期): how many months, and the hours that are not overtime in it. Cycles follow the
/// calendar year: a quarter begins in January, April, July or October.
/// </summary>
public sealed record HoursCycle
{
    /// <summary>A month of 165.36 hours: 20.67 days of 8 hours (人社部发〔2025〕2号).</summary>
    public static readonly HoursCycle Month = new(1, 165.36m);

    /// <summary>A quarter of 496 hours: 62 days of 8 hours.</summary>
    public static readonly HoursCycle Quarter = new(3, 496m);

    /// <summary>A year of 1,984 hours: 248 days of 8 hours.</summary>
    public static readonly HoursCycle Year = new(12, 1_984m);

    /// <summary>A cycle.</summary>
    /// <param name="months">Its months: 1, 2, 3, 4, 6 or 12.</param>
    /// <param name="hours">The hours in it that are not overtime, above 0.</param>
    public HoursCycle(int months, decimal hours)
    {
        Months = months;
        Hours = hours;
    }

    /// <summary>Its months: 1, 2, 3, 4, 6 or 12.</summary>
    public int Months { get; init => field = Guard.That(value is 1 or 2 or 3 or 4 or 6 or 12, value, "1, 2, 3, 4, 6 or 12"); }

    /// <summary>The hours of a whole cycle that are not overtime, above 0.</summary>
    public decimal Hours { get; init => field = Guard.Positive(value); }

    /// <summary>The hours of one of its months, exact: a person who is employed for a part of it has that part of them.</summary>
    internal Ratio HoursPerMonth => Ratio.From(Hours) / Ratio.Of(Months, 1);

    /// <summary>The first month of the cycle in which a month lies.</summary>
    internal YearMonth FirstMonthOf(YearMonth month) => month.PlusMonths(-((month.Month - 1) % Months));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Hours} hours in {Months} months");
}
