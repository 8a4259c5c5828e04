using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What the hours of a cycle exceed its hours by, settled in the last of its months that begins under cumulative hours, of one unbroken
/// employment: hours worked but those on holidays, less the
/// hours of the cycle for the person's employed days.
/// </summary>
internal sealed class CycleExcess
{
    internal CycleExcess(HoursCycle cycle, OvertimeHours hours, YearMonth month)
    {
        var first = cycle.FirstMonthOf(month);
        var months = ValueList.Of(
            Enumerable.Range(0, cycle.Months).Select(first.PlusMonths).Where(each => hours.IsCumulative(each) && hours.IsOneEmployment(each, month)));
        IsSettled = months.Count > 0 && months[^1] == month;
        Months = months.Count;
        Lacking = ValueList.Of(months.Where(each => each <= month && (IsSettled || each == month) && hours.LacksWorked(each)));
        Holiday = months.Sum(hours.OnHolidays);
        var normal = months.Aggregate(Ratio.Zero, (sum, each) => sum + (cycle.HoursPerMonth * hours.EmployedPart(each)));
        var excess = Ratio.From(months.Sum(hours.Worked) - Holiday) - normal;
        Excess = IsSettled && excess > Ratio.Zero ? excess : Ratio.Zero;
    }

    internal bool IsSettled { get; }

    /// <summary>The months of the cycle that begin under cumulative hours.</summary>
    internal int Months { get; }

    /// <summary>The months in which hours are recorded as overtime, but not the hours worked.</summary>
    internal IReadOnlyList<YearMonth> Lacking { get; }

    /// <summary>The hours on holidays in the cycle.</summary>
    internal decimal Holiday { get; }

    /// <summary>The hours beyond; zero in a month that does not settle the cycle.</summary>
    internal Ratio Excess { get; }
}
