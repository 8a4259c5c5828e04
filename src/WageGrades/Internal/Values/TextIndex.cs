namespace WageGrades.Internal;

/// <summary>The places of texts in the order in which they were added, found by characters alone: nobody makes a string of a text in order to look
/// for it.</summary>
internal sealed class TextIndex
{
    private int[] buckets = new int[16];
    private Entry[] entries = new Entry[16];

    // The entry found last, from 1: a text often comes again at once.
    private int last;

    internal int Count { get; private set; }

    /// <summary>Adds a text that is not there yet.</summary>
    internal void Add(string text)
    {
        if (Count == entries.Length)
        {
            Grow();
        }

        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        entries[Count] = new Entry(text, hash, buckets[BucketOf(hash)]);
        Count++;
        buckets[BucketOf(hash)] = Count;
    }

    /// <summary>The place of a text, from 0; -1 where it was not added.</summary>
    internal int PlaceOf(ReadOnlySpan<char> text)
    {
        var found = last;
        if (found == 0 || !text.SequenceEqual(entries[found - 1].Text))
        {
            found = Find(text);
        }

        last = found > 0 ? found : last;
        return found - 1;
    }

    private int Find(ReadOnlySpan<char> text)
    {
        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        var at = buckets[BucketOf(hash)];
        while (at > 0 && (entries[at - 1].Hash != hash || !text.SequenceEqual(entries[at - 1].Text)))
        {
            at = entries[at - 1].Next;
        }

        return at;
    }

    private int BucketOf(int hash) => hash & (buckets.Length - 1);

    private void Grow()
    {
        Array.Resize(ref entries, 2 * Count);
        buckets = new int[2 * Count];
        for (var at = 0; at < Count; at++)
        {
            ref var bucket = ref buckets[BucketOf(entries[at].Hash)];
            entries[at] = entries[at] with { Next = bucket };
            bucket = at + 1;
        }
    }

    private readonly record struct Entry(string Text, int Hash, int Next);
}
