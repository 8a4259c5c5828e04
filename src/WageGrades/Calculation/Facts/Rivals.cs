using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The days on which one-offs that compete were due. Earlier ones only matter in a month in which another is due, and of their days only the order.
/// </summary>
internal sealed class Rivals(List<LocalDate> dueDays, MonthSpan month)
{
    private readonly List<LocalDate> past = [.. dueDays.Where(day => day < month.From).Distinct().Order()];

    internal int RankOf(LocalDate day) => past.BinarySearch(day) + 1;
}
