using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>A roster read, against splitting its rows and against records of text.</summary>
[MemoryDiagnoser]
public class RosterBenchmarks
{
    private byte[] roster = [];

    /// <summary>How many rows.</summary>
    [Params(480, 50_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup() => roster = SampleTables.Roster(Rows);

    [Benchmark(Baseline = true)]
    public decimal Sep() => Rosters.Sep(roster);

    [Benchmark]
    public decimal CsvHelper() => Rosters.CsvHelper(roster);

    [Benchmark]
    public decimal Library() => Rosters.Library(roster);
}
