using System.Globalization;
using NodaTime.Text;

namespace WageGrades.Internal;

/// <summary>Dates as ISO text, whatever the culture.</summary>
internal static class IsoDate
{
    internal static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal static string OfYear(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The day some months later, or the calendar's last or first day where it would lie beyond it.</summary>
    internal static LocalDate PlusMonths(LocalDate day, int months)
    {
        var month = 12L * day.Year + day.Month - 1 + months;
        return month >= 12L * (LocalDate.MaxIsoValue.Year + 1) ? LocalDate.MaxIsoValue
            : month < 12L * LocalDate.MinIsoValue.Year ? LocalDate.MinIsoValue
            : day.PlusMonths(months);
    }

    /// <summary>The day some days later, or the calendar's last or first day where it would lie beyond it.</summary>
    internal static LocalDate PlusDays(LocalDate day, int days) =>
        days > Period.DaysBetween(day, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue
        : days < Period.DaysBetween(day, LocalDate.MinIsoValue) ? LocalDate.MinIsoValue
        : day.PlusDays(days);
}
