using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The days of a month as closed-open dates.</summary>
internal readonly record struct MonthSpan(LocalDate From, LocalDate Until)
{
    internal static MonthSpan Of(YearMonth month)
    {
        var first = Guard.Month(month).OnDayOfMonth(1);
        return new MonthSpan(first, first.PlusMonths(1));
    }

    internal DateSpan ToDateSpan() => new(From, Until);

    internal bool Contains(LocalDate day) => day >= From && day < Until;
}
