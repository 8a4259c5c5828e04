using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Which months facts are of (事实所属月份): of one month, where something falls on some of its days only or hangs on the month itself; otherwise of any
/// whole month in which the agreement says the same.
/// </summary>
/// <param name="Month">The one month; null where any whole month of the time would do.</param>
/// <param name="Since">The first day of the time in which the agreement says the same.</param>
/// <param name="HasCalendar">Whether the agreement's work calendar has the month.</param>
internal readonly record struct MonthFrame(YearMonth? Month, LocalDate Since, bool HasCalendar);
