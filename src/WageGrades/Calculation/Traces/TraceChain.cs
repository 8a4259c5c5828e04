using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The steps of a trace, each with those before it: whoever goes on from the same steps shares them.</summary>
/// <param name="step">The last step.</param>
/// <param name="before">The steps before it; null where it is the first.</param>
internal sealed class TraceChain(TraceStep step, TraceChain? before)
{
    private TraceStep Step { get; } = step;

    private TraceChain? Before { get; } = before;

    private int Count { get; } = 1 + (before?.Count ?? 0);

    /// <summary>A chain of steps; null where there are none.</summary>
    internal static TraceChain? Of(ValueList<TraceStep> steps)
    {
        TraceChain? chain = null;
        foreach (var step in steps.AsSpan())
        {
            chain = new(step, chain);
        }

        return chain;
    }

    /// <summary>The steps in their order, after what is told before them.</summary>
    internal static ValueList<TraceStep> ToList(TraceChain? last, TraceStep? first = null, TraceStep? second = null)
    {
        var before = (first is null ? 0 : 1) + (second is null ? 0 : 1);
        var count = before + (last?.Count ?? 0);
        if (count == 0)
        {
            return ValueList<TraceStep>.Empty;
        }

        var steps = new TraceStep[count];
        if (before > 0)
        {
            (steps[0], steps[before - 1]) = ((first ?? second)!, (second ?? first)!);
        }

        for (var each = last; each is not null; each = each.Before)
        {
            steps[before + each.Count - 1] = each.Step;
        }

        return ValueList<TraceStep>.Owning(steps);
    }
}
