namespace WageGrades.Oracle;

/// <summary>The day from which, and the day until which, an entitlement is due.</summary>
internal static class Calendar
{
    internal static DateOnly FirstDue(StartRule rule, DateOnly since)
    {
        var month = new DateOnly(since.Year, since.Month, 1);
        return rule.Kind switch
        {
            "on-the-day" => since,
            "month-after" => month.AddMonths(1),
            "this-month-if-by-day" => since.Day <= rule.Day ? month : month.AddMonths(1),
            "next-adjustment-date" => Enumerable
                .Range(since.Year, 2)
                .SelectMany(year =>
                    rule.Dates.Select(date => new DateOnly(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month)))))
                .Where(date => date >= since)
                .Min(),
            _ => throw new NotSupportedException($"start rule {rule.Kind}"),
        };
    }

    internal static DateOnly FirstNotDue(string rule, DateOnly endsOn)
    {
        var lastHeld = endsOn.AddDays(-1);
        var month = new DateOnly(lastHeld.Year, lastHeld.Month, 1);
        return rule switch
        {
            "on-the-day" => endsOn,
            "end-of-month" => month.AddMonths(1),
            "end-of-month-after" => month.AddMonths(2),
            _ => throw new NotSupportedException($"stop rule {rule}"),
        };
    }
}
