using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>Six months of back pay, against paying them under both agreements.</summary>
[MemoryDiagnoser]
public class BackPayBenchmarks
{
    private BackPayWorkload workload = null!;

    /// <summary>How many people.</summary>
    [Params(480, 4_800)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup() => workload = new(SampleWorkload.Agreement, new SampleWorkload(People).Workforce, months: 6);

    [Benchmark(Baseline = true)]
    public decimal TwoPasses() => workload.TwoPasses();

    [Benchmark]
    public BackPayRegister Register() => workload.Register();
}
