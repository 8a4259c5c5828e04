namespace WageGrades.Periods;

/// <summary>The days of one month of pay as closed-open dates, at most 31; made by <see cref="PayPeriod"/> alone.</summary>
internal readonly record struct MonthSpan(LocalDate From, LocalDate Until)
{
    internal LocalDate LastDay => Until.PlusDays(-1);

    internal int DayCount => Period.DaysBetween(From, Until);

    internal DateSpan ToDateSpan() => new(From, Until);

    internal bool Contains(LocalDate day) => day >= From && day < Until;
}
