namespace WageGrades.Periods;

/// <summary>Which days of a month count when it is divided (折算天数口径).</summary>
public enum ProrationBasis
{
    /// <summary>Every day of the month, 28 to 31 (自然日).</summary>
    CalendarDays,

    /// <summary>The scheduled paid days of the work calendar, for example 20 to 23 (计薪日).</summary>
    ScheduledDays,

    /// <summary>
    /// Thirty days in every month (按三十天): the 31st counts nothing unless it is the only paid day, and the last day of February counts for the days
    /// missing to 30 as well, 3 in a common year and 2 in a leap year.
    /// </summary>
    Thirtieths,
}
