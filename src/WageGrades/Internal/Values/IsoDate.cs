using System.Globalization;
using NodaTime.Text;

namespace WageGrades.Internal;

/// <summary>Dates as ISO text, whatever the culture.</summary>
internal static class IsoDate
{
    internal static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);

    internal static string OfYear(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
