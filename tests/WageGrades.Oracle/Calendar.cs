namespace WageGrades.Oracle;

/// <summary>The day from which, and the day until which, an entitlement is due.</summary>
internal static class Calendar
{
    internal static DateOnly FirstDue(StartRule rule, DateOnly since, PayMonths months)
    {
        var (month, next) = (months.FirstOf(months.Of(since)), months.FirstOf(months.Of(since).AddMonths(1)));
        return rule.Kind switch
        {
            "on-the-day" => since,
            "month-after" => next,
            "this-month-if-by-day" => months.Place(since.Day) <= months.Place(rule.Day) ? month : next,
            "next-adjustment-date" => Enumerable
                .Range(since.Year, 2)
                .SelectMany(year =>
                    rule.Dates.Select(date => new DateOnly(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month)))))
                .Where(date => date >= since)
                .Min(),
            _ => throw new NotSupportedException($"start rule {rule.Kind}"),
        };
    }

    internal static DateOnly FirstNotDue(string rule, DateOnly endsOn, PayMonths months)
    {
        var month = months.Of(endsOn.AddDays(-1));
        return rule switch
        {
            "on-the-day" => endsOn,
            "end-of-month" => months.FirstOf(month.AddMonths(1)),
            "end-of-month-after" => months.FirstOf(month.AddMonths(2)),
            _ => throw new NotSupportedException($"stop rule {rule}"),
        };
    }
}
