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

    /// <summary>The same steps after another one.</summary>
    internal static TraceChain Opened(TraceStep first, TraceChain? chain)
    {
        TraceChain opened = new(first, before: null);
        foreach (var step in ToList(chain).AsSpan())
        {
            opened = new(step, opened);
        }

        return opened;
    }

    /// <summary>The steps in their order.</summary>
    internal static ValueList<TraceStep> ToList(TraceChain? last)
    {
        if (last is null)
        {
            return ValueList<TraceStep>.Empty;
        }

        var steps = new TraceStep[last.Count];
        for (var each = last; each is not null; each = each.Before)
        {
            steps[each.Count - 1] = each.Step;
        }

        return ValueList<TraceStep>.Owning(steps);
    }
}
