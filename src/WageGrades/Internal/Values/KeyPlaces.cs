namespace WageGrades.Internal;

/// <summary>
/// Where each of some keys stands, counted from 0 in the order in which they were added. Few keys are looked through one after the other: that is no
/// slower than a dictionary, and a dictionary is much code to be compiled for each kind of key.
/// </summary>
/// <param name="capacity">How many keys may be added.</param>
internal sealed class KeyPlaces<TKey>(int capacity)
    where TKey : notnull
{
    private const int Few = 8;

    private readonly TKey[] keys = new TKey[capacity];
    private Dictionary<TKey, int>? many;

    internal int Count { get; private set; }

    /// <summary>The keys in their order.</summary>
    internal ReadOnlySpan<TKey> Keys => keys.AsSpan(0, Count);

    /// <summary>The place of a key; -1 where it was not added.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    internal int Find(TKey key)
    {
        if (key is null)
        {
            throw Guard.Null(nameof(key));
        }

        if (many is not null)
        {
            return FindAmongMany(key);
        }

        for (var place = 0; place < Count; place++)
        {
            if (EqualityComparer<TKey>.Default.Equals(keys[place], key))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Adds a key at the next place; false where it has one.</summary>
    internal bool TryAdd(TKey key)
    {
        if (Find(key) >= 0)
        {
            return false;
        }

        keys[Count++] = key;
        if (Count > Few)
        {
            AddToMany();
        }

        return true;
    }

    private int FindAmongMany(TKey key) => many!.TryGetValue(key, out var place) ? place : -1;

    private void AddToMany()
    {
        many ??= new(capacity);
        for (var place = many.Count; place < Count; place++)
        {
            many.Add(keys[place], place);
        }
    }
}
