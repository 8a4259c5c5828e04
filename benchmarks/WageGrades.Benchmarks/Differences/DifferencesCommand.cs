using System.Diagnostics;
using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>
/// <c>differences</c>: people drawn at random paid for a year in every way that the library has, explained, light and once for all that find the same,
/// and some of them by the independent oracle; what differs is counted. A run of millions of person-months, which no test suite has the time for.
/// </summary>
internal static class DifferencesCommand
{
    private const string Usage = "differences [--people 10000] [--seed 1] [--sample] [--oracle 500]";
    private const int Together = 2_000;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows <c>differences</c>.</param>
    /// <returns>0; 1 where something differs; 2 where the arguments are wrong.</returns>
    internal static int Run(ReadOnlySpan<string> arguments)
    {
        if (DifferencesOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var started = Stopwatch.GetTimestamp();
        VariedPeople people = new(options.Seed, options.OfSample);
        ComparedYear compared = new(options.OfSample ? SampleWorkload.Agreement : SimpleWorkload.Agreement, SampleWorkload.Month, options.OracleOneIn);
        for (var done = 0; done < options.People; done += Together)
        {
            compared.Add(new Workforce(people.Next(Math.Min(Together, options.People - done))));
        }

        foreach (var difference in compared.Described)
        {
            Console.WriteLine(difference);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(options.OfSample ? "sample" : "simple")} seed {options.Seed}: {compared.Months:N0} person-months explained, light and alike ({compared.Lines:N0} lines, "
            + $"{compared.NotPayable:N0} months not payable), {compared.OracleMonths:N0} of them by the oracle: {compared.Differences:N0} differences; "
            + $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
        return compared.Differences == 0 ? 0 : 1;
    }
}
