using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary><c>ratios</c>: everything measured in one run on one thread, as a table.</summary>
internal static class RatiosCommand
{
    private const string Usage = "ratios [--people 480] [--simple 5000] [--quick] [--million] [--ahead] [--goals] [--save]";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows <c>ratios</c>.</param>
    /// <returns>0; 1 where a total is wrong; 2 where the arguments are.</returns>
    internal static int Run(ReadOnlySpan<string> arguments)
    {
        if (RatiosOptions.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var report = Measure(options);
        Console.WriteLine(report.ToMarkdown(options.Goals));
        if (options.Save)
        {
            Results.Save(report);
        }

        return report.HasWrong ? 1 : 0;
    }

    private static RatiosReport Measure(RatiosOptions options)
    {
        var (meter, slow) = options.Quick ? (Meter.Quick, Meter.Quick) : (Meter.Full, Meter.Slow);
        var loadBefore = Machine.Load();
        SampleWorkload sample = new(options.People);
        List<Func<List<Row>>> groups =
        [
            () => PayRows.Of(new SimpleWorkload(options.Simple), sample),
            ReadingRows.Agreement,
            () => ReadingRows.Roster(480),
            () => ReadingRows.Roster(50_000),
        ];
        List<Measured> rows = [.. groups.SelectMany(group => meter.Measure(group()))];
        rows.AddRange(slow.Measure(YearRows.Of(new SimpleWorkload(options.People), sample)));
        rows.AddRange(slow.Measure(BackPayRows.Of(sample)));
        if (!options.Quick)
        {
            rows.AddRange(slow.Measure(LargeRows.Of()));
        }

        if (options.Million)
        {
            rows.AddRange(Meter.Once.Measure(ReadingRows.Roster(1_000_000)));
        }

        Dictionary<Growth, double> exponents = Growths.All.ToDictionary(growth => growth, growth => growth.Exponent(meter));
        Dictionary<string, double> facts = new(StringComparer.Ordinal)
        {
            ["resident"] = Facts.ResidentBytes(),
            ["distinct"] = Facts.DistinctMonths(),
            ["cold-statement"] = ColdStart.Milliseconds("statement"),
            ["cold-cost"] = ColdStart.Milliseconds("cost"),
        };
        if (options.Ahead)
        {
            (facts["ready-statement"], facts["ready-cost"]) = AheadOfTime.ReadyToRun();
            (facts["ahead-statement"], facts["ahead-cost"]) = AheadOfTime.Native();
        }

        return new(options, rows, exponents, facts, [loadBefore, Machine.Load()]);
    }
}
