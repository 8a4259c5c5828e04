namespace WageGrades.Periods;

/// <summary>
/// Dated facts about one thing that meet end to end, as one fact each run: what begins on the day on which another ends goes on with it, and what
/// begins before another ends and lasts longer renews it. Each goes on with one, and what lies within another stays beside it.
/// </summary>
/// <typeparam name="T">A fact from a day until another, or without end.</typeparam>
internal sealed class Runs<T>
{
    private readonly List<T> runs = [];
    private readonly Func<T, LocalDate?> endOf;

    /// <summary>The runs by the day on which they end, of which those that have gone on since are no longer true.</summary>
    private readonly Dictionary<LocalDate, SortedSet<int>> ending = [];

    /// <summary>The runs that end, the last first, those that have gone on since among them.</summary>
    private readonly PriorityQueue<int, LocalDate> latest = new(Comparer<LocalDate>.Create((one, other) => other.CompareTo(one)));

    private Runs(Func<T, LocalDate?> endOf) => this.endOf = endOf;

    /// <summary>The facts as runs.</summary>
    /// <param name="facts">The facts, in any order.</param>
    /// <param name="startOf">The first day of one.</param>
    /// <param name="endOf">The day after its last one; null for no end.</param>
    /// <param name="join">A run that goes on with a fact.</param>
    internal static IReadOnlyList<T> Of(IEnumerable<T> facts, Func<T, LocalDate> startOf, Func<T, LocalDate?> endOf, Func<T, T, T> join)
    {
        if (facts is IReadOnlyList<T> { Count: < 2 } few)
        {
            return few;
        }

        Runs<T> all = new(endOf);
        foreach (var fact in facts.OrderBy(startOf).ThenBy(fact => endOf(fact) ?? LocalDate.MaxIsoValue))
        {
            if (all.Find(startOf(fact), endOf(fact)) is { } at)
            {
                all.runs[at] = join(all.runs[at], fact);
                all.Note(at);
            }
            else
            {
                all.runs.Add(fact);
                all.Note(all.runs.Count - 1);
            }
        }

        return all.runs;
    }

    private int? Find(LocalDate start, LocalDate? end)
    {
        if (ending.TryGetValue(start, out var touching))
        {
            while (touching.Count > 0)
            {
                var first = touching.Min;
                touching.Remove(first);
                if (endOf(runs[first]) == start)
                {
                    return first;
                }
            }
        }

        while (latest.TryPeek(out var last, out var ended))
        {
            if (endOf(runs[last]) == ended)
            {
                return start <= ended && !(end <= ended) ? last : null;
            }

            latest.Dequeue();
        }

        return null;
    }

    private void Note(int at)
    {
        if (endOf(runs[at]) is { } end)
        {
            latest.Enqueue(at, end);
            if (!ending.TryGetValue(end, out var same))
            {
                ending[end] = same = [];
            }

            same.Add(at);
        }
    }
}
