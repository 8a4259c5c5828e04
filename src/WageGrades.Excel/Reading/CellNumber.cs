using System.Globalization;

namespace WageGrades.Excel;

/// <summary>The number of a cell as the text that readers of tables take. Spreadsheets keep 15 digits and days since 1900 or 1904.</summary>
internal static class CellNumber
{
    private const int Precision = 15;

    // What a sheet may show as a day.
    private const decimal LastDay = 2_958_465m;
    private const int DaysFrom1900To1904 = 1462;
    private const int SecondsOfDay = 86_400;

    private static readonly LocalDate Epoch = new(1899, 12, 30);

    /// <summary>The text of a number in its format; null where it is no number.</summary>
    internal static string? Text(string written, CellFormat format, bool isFrom1904)
    {
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return format.Kind switch
        {
            CellKind.Number => Plain(number),
            CellKind.Percent => Plain(Rounded(number * 100m)) + "%",
            CellKind.Zeros => decimal.IsInteger(number) && number >= 0m ? format.Filled(number) : Plain(number),
            CellKind.Date => Day(number, isFrom1904),
            CellKind.Time => number is >= 0m and < LastDay ? Time(number) : Plain(number),
            _ => throw new InvalidOperationException($"No number is formatted so: {format.Kind}."),
        };
    }

    /// <summary>A number without exponent and trailing zeros; one of more digits than a sheet keeps with its exponent, because its last ones are
    /// lost.</summary>
    private static string Plain(decimal number)
    {
        var rounded = Rounded(number);
        return decimal.Abs(rounded) >= 1_000_000_000_000_000m
            ? rounded.ToString("0.##############E+0", CultureInfo.InvariantCulture)
            : rounded.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>To 15 digits, which is what the sheet shows: 0.1 + 0.2 is saved as 0.30000000000000004, and 0.1 + 0.2 - 0.3 is nothing.</summary>
    private static decimal Rounded(decimal number)
    {
        var before = 0;
        for (var rest = decimal.Truncate(decimal.Abs(number)); rest >= 1m; rest /= 10m)
        {
            before++;
        }

        return decimal.Round(number, Math.Max(0, Precision - before), MidpointRounding.AwayFromZero);
    }

    /// <summary>A day, with its time where it has one; empty where there is no such day.</summary>
    private static string Day(decimal number, bool isFrom1904)
    {
        var seconds = decimal.Round((number - decimal.Floor(number)) * SecondsOfDay, MidpointRounding.AwayFromZero);
        var serial = decimal.Floor(number) + (seconds >= SecondsOfDay ? 1m : 0m) + (isFrom1904 ? DaysFrom1900To1904 : 0m);
        if (number < 0m || serial < 1m || serial == 60m || serial > LastDay)
        {
            // In the sheets of 1900 day 0 is no day, and day 60 is a 29 February that never was.
            return number is >= 0m and < 1m && !isFrom1904 ? Time(number) : "";
        }

        var day = Epoch.PlusDays((int)serial + (serial < 60m ? 1 : 0));
        var date = FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
        return seconds is 0m or >= SecondsOfDay ? date : $"{date} {Time(seconds / SecondsOfDay)}";
    }

    private static string Time(decimal days)
    {
        var seconds = (long)decimal.Round(days * SecondsOfDay, MidpointRounding.AwayFromZero);
        var text = FormattableString.Invariant($"{seconds / 3600}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : text + FormattableString.Invariant($":{seconds % 60:00}");
    }
}
