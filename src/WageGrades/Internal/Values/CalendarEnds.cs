namespace WageGrades.Internal;

/// <summary>The months with a day after them, which what is computed for a month looks at. Facts that always held begin on the first day of the
/// first.</summary>
internal static class CalendarEnds
{
    internal static readonly YearMonth First = new(-9998, 1);

    internal static readonly YearMonth Last = new(9999, 11);
}
