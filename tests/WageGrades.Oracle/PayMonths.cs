namespace WageGrades.Oracle;

/// <summary>
/// Months of pay by the day on which they start. A month is named by the first of a calendar month; its days are those from the start on in the
/// calendar month before, and those before the start in its own; from the first day on they are its own alone.
/// </summary>
public sealed record PayMonths(int StartsOn)
{
    /// <summary>The month of a day, named by the first of a calendar month.</summary>
    public DateOnly Of(DateOnly day)
    {
        DateOnly own = new(day.Year, day.Month, 1);
        return StartsOn > 1 && day.Day >= StartsOn ? own.AddMonths(1) : own;
    }

    public DateOnly FirstOf(DateOnly month) => StartsOn == 1 || month <= DateOnly.MinValue.AddMonths(1) ? month : month.AddMonths(-1).AddDays(StartsOn - 1);

    public IReadOnlyList<DateOnly> DaysOf(DateOnly month)
    {
        List<DateOnly> days = [];
        for (var day = FirstOf(month); day < FirstOf(month.AddMonths(1)); day = day.AddDays(1))
        {
            days.Add(day);
        }

        return days;
    }

    public int DaysInYear(int year) => FirstOf(new DateOnly(year + 1, 1, 1)).DayNumber - FirstOf(new DateOnly(year, 1, 1)).DayNumber;

    /// <summary>How many numbers of days come before a number in a month of pay: 26, 27, …, 31, 1, …, 25 where it starts on the 26th.</summary>
    public int Place(int dayOfMonth) => (dayOfMonth - StartsOn + 31) % 31;
}
