namespace WageGrades.Internal;

/// <summary>Sorts what is in order by stretches, as lists are that were put together from sorted ones: neighbouring stretches are merged until one
/// is left.</summary>
internal static class Stretches
{
    /// <summary>The items in order, those that are equal as they stood; the same array or another one.</summary>
    internal static T[] Sort<T>(T[] items, Comparison<T> compare)
    {
        var ends = EndsOf(items, compare);
        var (from, to) = (items, ends.Count > 1 ? new T[items.Length] : []);
        while (ends.Count > 1)
        {
            List<int> merged = new((ends.Count + 1) / 2);
            for (var at = 0; at < ends.Count; at += 2)
            {
                var start = at == 0 ? 0 : ends[at - 1];
                var end = ends[Math.Min(at + 1, ends.Count - 1)];
                Merge(from.AsSpan(start..ends[at]), from.AsSpan(ends[at]..end), to.AsSpan(start..end), compare);
                merged.Add(end);
            }

            (from, to, ends) = (to, from, merged);
        }

        return from;
    }

    /// <summary>Where each stretch ends.</summary>
    private static List<int> EndsOf<T>(T[] items, Comparison<T> compare)
    {
        List<int> ends = [];
        for (var at = 1; at < items.Length; at++)
        {
            if (compare(items[at - 1], items[at]) > 0)
            {
                ends.Add(at);
            }
        }

        ends.Add(items.Length);
        return ends;
    }

    private static void Merge<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> merged, Comparison<T> compare)
    {
        var (one, other) = (0, 0);
        while (one < first.Length && other < second.Length)
        {
            merged[one + other] = compare(first[one], second[other]) <= 0 ? first[one++] : second[other++];
        }

        first[one..].CopyTo(merged[(one + other)..]);
        second[other..].CopyTo(merged[(first.Length + other)..]);
    }
}
