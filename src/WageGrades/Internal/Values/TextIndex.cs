namespace WageGrades.Internal;

/// <summary>Values by texts, found by characters alone: nobody makes a string of a text in order to look for it.</summary>
internal sealed class TextIndex<TValue>
{
    private int[] buckets = new int[16];
    private Entry[] entries = new Entry[16];

    internal int Count { get; private set; }

    /// <summary>Adds a text that is not there yet.</summary>
    internal void Add(string text, TValue value)
    {
        if (Count == entries.Length)
        {
            Grow();
        }

        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        entries[Count] = new Entry(text, value, hash, buckets[BucketOf(hash)]);
        Count++;
        buckets[BucketOf(hash)] = Count;
    }

    /// <summary>The value of a text; false, with the default, where there is none.</summary>
    internal bool TryFind(ReadOnlySpan<char> text, out TValue value)
    {
        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        for (var at = buckets[BucketOf(hash)]; at > 0; at = entries[at - 1].Next)
        {
            ref readonly var entry = ref entries[at - 1];
            if (entry.Hash == hash && text.SequenceEqual(entry.Text))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
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

    private readonly record struct Entry(string Text, TValue Value, int Hash, int Next);
}
