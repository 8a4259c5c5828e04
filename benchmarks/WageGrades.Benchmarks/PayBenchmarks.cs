using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>The month of everybody under the simple agreement: naive, tight and the engine.</summary>
[MemoryDiagnoser]
public class PayBenchmarks
{
    private SimpleWorkload simple = null!;
    private PayCalculator explained = null!;
    private PayCalculator light = null!;

    /// <summary>How many people; a million of them as objects take more than a gigabyte.</summary>
    [Params(1_000, 100_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        simple = new(People);
        (explained, light) = (PayCalculator.For(SimpleWorkload.Agreement), PayCalculator.Light(SimpleWorkload.Agreement));
    }

    [Benchmark(Baseline = true)]
    public decimal NaiveDropped() => simple.NaiveDropped(SimpleWorkload.First);

    [Benchmark]
    public decimal NaiveKept() => simple.NaiveKept(SimpleWorkload.First);

    [Benchmark]
    public decimal Tight() => simple.Tight.TotalOf(SimpleWorkload.First);

    [Benchmark]
    public decimal Explained() => simple.Engine(explained);

    [Benchmark]
    public decimal Light() => simple.Engine(light);
}
