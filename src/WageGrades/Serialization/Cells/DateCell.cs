using System.Globalization;
using NodaTime.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// A date: 2026-03-01; also 2026-3-1, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日, one with midnight behind it, and the day numbers of Excel
/// (46082). Day before month, two-digit years and years outside 1900 to 2199 are refused.
/// </summary>
internal sealed class DateCell : CellFormat<LocalDate>
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;

    internal static readonly DateCell Instance = new();

    // Excel counts days from this one, after its imaginary 29 February 1900.
    private static readonly LocalDate ExcelEpoch = new(1899, 12, 30);

    internal override bool ReadsAlone => true;

    internal override LocalizedText Expected { get; } =
        new("日期，如 2026-03-01（1900 至 2199 年）", "a date such as 2026-03-01 (years 1900 to 2199)");

    internal override CellReading<LocalDate> Read(string text, RosterScope scope)
    {
        if (IsoDate.TryRead(text, out LocalDate usual))
        {
            return IsInRange(usual.Year) ? Good(usual, isPlain: true) : CellReading<LocalDate>.Bad;
        }

        var trimmed = text.Trim();
        if (LocalDatePattern.Iso.Parse(trimmed) is { Success: true } iso)
        {
            return IsInRange(iso.Value.Year) ? Good(iso.Value, isPlain: true) : CellReading<LocalDate>.Bad;
        }

        return TryReadLoose(CellText.HalfWidth(trimmed), out var date) ? Good(date, isPlain: false) : CellReading<LocalDate>.Bad;
    }

    internal override bool TryReadUsual(ReadOnlySpan<char> written, out LocalDate value) =>
        IsoDate.TryRead(written, out value) && IsInRange(value.Year);

    internal override string Print(LocalDate value, Language language) => IsoDate.Of(value);

    /// <summary>Whole numbers separated by one sign of those that dates are written with; null where the text is not that.</summary>
    internal static int[]? Parts(string text)
    {
        var plain = text.Replace("年", "-", StringComparison.Ordinal).Replace("月", "-", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        plain = plain.TrimEnd('日', '号').TrimEnd('-').Replace('/', '-').Replace('.', '-');
        var parts = plain.Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 8 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return parts.Length == 1 || parts[0].Length == 4 ? numbers : null;
    }

    private static bool TryReadLoose(string text, out LocalDate date)
    {
        date = default;
        return Parts(WithoutMidnight(text)) switch
        {
            [int year, int month, int day] => TryMake(year, month, day, out date),
            [int digits] when text.Length == 8 => TryMake(digits / 10_000, digits / 100 % 100, digits % 100, out date),
            [int days] when text.Length == 5 => TryMakeFromExcel(days, out date),
            _ => false,
        };
    }

    private static string WithoutMidnight(string text)
    {
        var at = text.AsSpan().IndexOfAny(' ', 'T');
        return at > 0 && text[(at + 1)..] is { Length: > 2 } time && time.Contains(':', StringComparison.Ordinal) && time.All(c =>
            c is '0' or ':' or '.')
            ? text[..at]
            : text;
    }

    private static bool TryMake(int year, int month, int day, out LocalDate date)
    {
        var isDate = IsInRange(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = isDate ? new LocalDate(year, month, day) : default;
        return isDate;
    }

    private static bool TryMakeFromExcel(int days, out LocalDate date)
    {
        date = ExcelEpoch.PlusDays(days);
        return IsInRange(date.Year);
    }

    private static bool IsInRange(int year) => year is >= FirstYear and <= LastYear;
}
