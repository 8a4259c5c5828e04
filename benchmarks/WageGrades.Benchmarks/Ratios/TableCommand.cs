using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary><c>table</c>: how long a negotiator waits for an answer over many people of the sample, with totals and the ratio to one plain
/// pass.</summary>
internal static class TableCommand
{
    /// <summary>Runs it.</summary>
    /// <param name="arguments">Nothing, or <c>--people</c> and a number from 1 to 1,000,000; 5,000 unless said.</param>
    /// <returns>0; 1 where a total is wrong; 2 where the arguments are.</returns>
    internal static int Run(ReadOnlySpan<string> arguments)
    {
        if (RatiosOptions.Read(arguments.IsEmpty ? ["--people", "5000"] : arguments) is not { } options)
        {
            Console.Error.WriteLine("table [--people 5000]");
            return 2;
        }

        SampleWorkload sample = new(options.People);
        var load = Machine.Load();
        var rows = Meter.Slow.Measure(TableRows.Of(sample));
        Console.WriteLine($"{Machine.Describe()}. Load before and after: {load}, {Machine.Load()}. {options.People} people, one thread.");
        Console.WriteLine();
        Console.WriteLine("| | CPU s | MB | ratio to a pass | total |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Row.Name} | {row.Nanoseconds / 1e9:0.00} | {row.Bytes / 1e6:0} | {row.Ratio:0.00} | {row.Total:N2}{(row.IsWrong ? " WRONG" : "")} |"));
        }

        return rows.Any(row => row.IsWrong) ? 1 : 0;
    }
}
