using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The days on which one-offs that compete were due. Earlier ones only matter in a month in which another is due, and of their days only the order.
/// </summary>
internal sealed class Rivals(List<LocalDate> dueDays, MonthSpan month)
{
    // Hardly any month has one due.
    private List<LocalDate>? past;

    internal bool AreDueNow { get; } = dueDays.Exists(month.Contains);

    internal int RankOf(LocalDate day) => (past ??= [.. dueDays.Where(day => day < month.From).Distinct().Order()]).BinarySearch(day) + 1;
}
