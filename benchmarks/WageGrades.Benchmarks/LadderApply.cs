using BenchmarkDotNet.Attributes;

namespace WageGrades.Benchmarks;

/// <summary>Raising every cell of a ladder of eight grades: the innermost step of pricing a proposal.</summary>
[MemoryDiagnoser]
public class LadderApply
{
    private readonly Increase percent = Increase.Percent(4m);
    private readonly Increase settlement = Increase.Flat(200m).Then(Increase.Percent(5.5m)).AtLeast(340m);
    private readonly RoundingRule rounding = RoundingRule.HalfUp(0.01m);
    private PayLadder ladder = null!;

    /// <summary>How many steps each grade has.</summary>
    [Params(6, 20)]
    public int Steps { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var builder = PayLadder.Build(Currency.Cny, Steps);
        foreach (var (grade, row) in SkillGrade.All.Select((grade, row) => (grade, row)))
        {
            builder.Grade(grade, [.. Enumerable.Range(0, Steps).Select(step => (decimal?)(4_100m + (row * 850m) + (step * 190m)))]);
        }

        ladder = builder.ToLadder();
    }

    [Benchmark(Baseline = true)]
    public PayLadder Percent() => ladder.Apply(percent, rounding);

    [Benchmark]
    public PayLadder FlatThenPercentAtLeast() => ladder.Apply(settlement, rounding);
}
