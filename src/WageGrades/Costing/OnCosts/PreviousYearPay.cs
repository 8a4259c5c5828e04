using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// A base of contributions that is a person's average monthly pay of the calendar year before (上年度月平均工资), set anew in one month of each year.
/// Averages of the year before the costing are supplied; those of later years follow from the months costed, where months before them count as the
/// first month costed under the agreement unchanged. Who had no pay in that year contributes on the first month costed.
/// </summary>
/// <example><c>new PreviousYearPay(2025, 7, averages)</c>: from July 2026 on the average of 2025, from July 2027 on that of 2026.</example>
public sealed record PreviousYearPay
{
    /// <summary>The rule and the averages.</summary>
    /// <param name="year">The calendar year of which averages are supplied, 1 to 9998.</param>
    /// <param name="resetIn">The month in which bases are set anew, 1 to 12; often July or January.</param>
    /// <param name="averages">Each person's average monthly pay of that year, zero or more, below 10^16, at most 12 decimals, in the agreement's
    /// currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public PreviousYearPay(int year, int resetIn, IEnumerable<KeyValuePair<WorkerId, decimal>> averages)
    {
        Year = Guard.InRange(year, 1, 9998);
        ResetIn = Guard.InRange(resetIn, 1, 12);
        Averages = ValueMap.Of(Guard.Each(averages).Select(each =>
            KeyValuePair.Create(
                Guard.NotNull(each.Key, nameof(averages)),
                Guard.NotNegative(Money.Payable(each.Value, nameof(averages)), nameof(averages)))));
    }

    /// <summary>The calendar year of the supplied averages.</summary>
    public int Year { get; }

    /// <summary>The month in which bases are set anew (基数调整月份).</summary>
    public int ResetIn { get; }

    /// <summary>The average monthly pay of each person in that year.</summary>
    public IReadOnlyDictionary<WorkerId, decimal> Averages { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(nameof(PreviousYearPay), (nameof(Year), Year), (nameof(ResetIn), ResetIn), (nameof(Averages), Averages.Count));

    /// <summary>The calendar year whose average is the base in a month.</summary>
    internal int BaseYearOf(YearMonth month) => (month.Month >= ResetIn ? month.Year : month.Year - 1) - 1;
}
