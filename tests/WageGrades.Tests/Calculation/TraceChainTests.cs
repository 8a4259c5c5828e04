using WageGrades.Calculation;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Tests.Calculation;

public sealed class TraceChainTests
{
    [Fact]
    public void ToList_AnySteps_StandAfterWhatIsToldBefore()
    {
        TraceStep first = new FactorTrace(Ratio.Zero);
        TraceStep second = new FactorTrace(Ratio.One);
        TraceStep[] steps = [.. Enumerable.Range(1, 5).Select(number => new FactorTrace(Ratio.Of(number, 7)))];
        for (var count = 0; count <= steps.Length; count++)
        {
            var chain = Of(steps.Take(count));
            Assert.Equal(steps.Take(count), TraceChain.ToList(chain));
            Assert.Equal([first, .. steps.Take(count)], TraceChain.ToList(chain, first));
            Assert.Equal([second, .. steps.Take(count)], TraceChain.ToList(chain, null, second));
            Assert.Equal([first, second, .. steps.Take(count)], TraceChain.ToList(chain, first, second));
        }
    }

    // A result may have as many figures as somebody writes.
    [Fact]
    public void ToList_HundredThousandSteps_NeedNoDeepStack()
    {
        TraceStep step = new FactorTrace(Ratio.One);
        Assert.Equal(100_001, TraceChain.ToList(Of(Enumerable.Repeat(step, 100_000)), step).Count);
    }

    private static TraceChain? Of(IEnumerable<TraceStep> steps) => TraceChain.Of(ValueList.Of(steps));
}
