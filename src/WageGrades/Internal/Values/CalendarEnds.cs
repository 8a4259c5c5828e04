namespace WageGrades.Internal;

/// <summary>The months with a day before and a day after them; what is computed for a month looks at both.</summary>
internal static class CalendarEnds
{
    internal static readonly YearMonth First = new(-9998, 2);

    internal static readonly YearMonth Last = new(9999, 11);
}
