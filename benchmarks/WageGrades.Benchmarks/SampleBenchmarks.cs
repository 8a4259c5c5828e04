using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>Twelve months of the sample, and what is asked of a proposal over them.</summary>
[MemoryDiagnoser]
public class SampleBenchmarks
{
    private readonly Proposal kept = SampleWorkload.Offer();
    private SampleWorkload sample = null!;

    /// <summary>How many people.</summary>
    [Params(480, 5_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup() => sample = new(People);

    [Benchmark(Baseline = true)]
    public decimal PlainPass() => sample.Pass(12, PayCalculator.For(SampleWorkload.Fresh()).PayFor);

    [Benchmark]
    public decimal LightPass() => sample.Pass(12, PayCalculator.Light(SampleWorkload.Fresh()).PayFor);

    [Benchmark]
    public decimal AgreementPayForMonths() => sample.Pass(12, SampleWorkload.Fresh().PayFor);

    [Benchmark]
    public CostReport CostFirst() => SampleWorkload.Offer().Cost(sample.Workforce);

    [Benchmark]
    public CostReport CostAgain() => kept.Cost(sample.Workforce);

    [Benchmark]
    public CheckReport Check() => SampleWorkload.Offer().Check(Jurisdictions.Zhejiang, sample.Workforce);

    [Benchmark]
    public ProposalReport Report() => ProposalReport.Of(SampleWorkload.Offer(), Jurisdictions.Zhejiang, sample.Workforce);
}
