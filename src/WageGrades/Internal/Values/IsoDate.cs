using System.Globalization;
using NodaTime.Text;

namespace WageGrades.Internal;

/// <summary>Dates as ISO text, whatever the culture.</summary>
internal static class IsoDate
{
    private const int LeapYear = 2_000;

    internal static string Of(LocalDate date) => date.Year is >= 0 and <= 9_999
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}")
        : LocalDatePattern.Iso.Format(date);

    internal static string Of(YearMonth month) => month.Year is >= 0 and <= 9_999
        ? string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}")
        : YearMonthPattern.Iso.Format(month);

    internal static string Of(AnnualDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}-{date.Day:00}");

    /// <summary>Reads a day written as 2026-03-13, of the years 1 to 9999; false for any other text.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]
            || !TryCount(text[..4], out var year) || !TryCount(text[5..7], out var month) || !TryCount(text[8..], out var day)
            || year == 0 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads a month written as 2026-03, of the years 1 to 9999; false for any other text.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out YearMonth month)
    {
        month = default;
        if (text is not [_, _, _, _, '-', _, _] || !TryCount(text[..4], out var year) || !TryCount(text[5..], out var number)
            || year == 0 || number is < 1 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    /// <summary>Reads a day of the year written as 12-01; 02-29 is one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out AnnualDate date)
    {
        date = default;
        if (text is not [_, _, '-', _, _] || !TryCount(text[..2], out var month) || !TryCount(text[3..], out var day)
            || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(LeapYear, month))
        {
            return false;
        }

        date = new AnnualDate(month, day);
        return true;
    }

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

    private static bool TryCount(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            number = (10 * number) + digit - '0';
        }

        return !digits.ContainsAnyExceptInRange('0', '9');
    }
}
