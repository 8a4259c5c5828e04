using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>What once grew faster than its input, at two sizes each; <c>ratios</c> prints the exponents.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private Func<decimal> work = null!;

    /// <summary>What grows.</summary>
    [ParamsSource(nameof(Keys))]
    public string What { get; set; } = "";

    /// <summary>Whether it is the larger of the two sizes.</summary>
    [Params(false, true)]
    public bool Large { get; set; }

    /// <summary>Everything that grows.</summary>
    public static IEnumerable<string> Keys => Growths.All.Select(growth => growth.Key);

    [GlobalSetup]
    public void Setup()
    {
        var growth = Growths.All.Single(each => each.Key == What);
        work = growth.Of(Large ? growth.Large : growth.Small);
    }

    [Benchmark]
    public decimal Work() => work();
}
