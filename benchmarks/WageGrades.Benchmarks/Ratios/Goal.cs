using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>A goal and how its figure is found in a report.</summary>
/// <param name="Name">What is to be reached.</param>
/// <param name="AtMost">The most that reaches it.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="Figure">The figure now; null where the run did not measure it.</param>
internal sealed record Goal(string Name, double AtMost, string Unit, Func<RatiosReport, double?> Figure)
{
    /// <summary>The row of the table of goals.</summary>
    internal string ToRow(RatiosReport report)
    {
        var figure = Figure(report);
        var verdict = figure switch
        {
            null => "not measured",
            { } now when now <= AtMost => "reached",
            { } now => $"{Number(now / AtMost)} times too much",
        };
        return $"| {Name} | {(figure is { } known ? $"{Number(known)} {Unit}" : "–")} | {Number(AtMost)} {Unit} | {verdict} |";
    }

    /// <summary>Three significant digits or the whole number.</summary>
    internal static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.1 or 0 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };
}
