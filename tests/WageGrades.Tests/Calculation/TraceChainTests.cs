using WageGrades.Calculation;
using WageGrades.Monetary;

namespace WageGrades.Tests.Calculation;

public sealed class TraceChainTests
{
    [Fact]
    public void Opened_AnySteps_StandAfterTheFirst()
    {
        TraceStep first = new FactorTrace(Ratio.Zero);
        TraceStep[] steps = [.. Enumerable.Range(1, 5).Select(number => new FactorTrace(Ratio.Of(number, 7)))];
        for (var count = 0; count <= steps.Length; count++)
        {
            Assert.Equal([first, .. steps.Take(count)], TraceChain.ToList(TraceChain.Opened(first, Of(steps.Take(count)))));
        }
    }

    // A result may have as many figures as somebody writes.
    [Fact]
    public void Opened_HundredThousandSteps_NeedNoDeepStack()
    {
        TraceStep step = new FactorTrace(Ratio.One);
        var opened = TraceChain.Opened(step, Of(Enumerable.Repeat(step, 100_000)));
        Assert.Equal(100_001, TraceChain.ToList(opened).Count);
    }

    private static TraceChain? Of(IEnumerable<TraceStep> steps) => steps.Aggregate((TraceChain?)null, (chain, step) => new TraceChain(step, chain));
}
