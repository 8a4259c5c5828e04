namespace WageGrades.Internal;

/// <summary>Gathers a list that mostly has one item or none: nothing is made before the second.</summary>
internal struct FewItems<T>
{
    private T? first;
    private T[]? several;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The first; where there is one.</summary>
    internal readonly T First => several is null ? first! : several[0];

    /// <summary>The item at a place below <see cref="Count"/>.</summary>
    internal readonly T this[int at] => several is null ? first! : several[at];

    /// <summary>Takes all of them out.</summary>
    internal void Clear() => (Count, several, first) = (0, null, default);

    /// <summary>Adds an item.</summary>
    internal void Add(T item)
    {
        if (Count == 0)
        {
            first = item;
        }
        else
        {
            several ??= [first!, default!];
            if (Count == several.Length)
            {
                Array.Resize(ref several, 2 * Count);
            }

            several[Count] = item;
        }

        Count++;
    }

    /// <summary>The items in the order in which they were added; nothing is added afterwards.</summary>
    internal ValueList<T> ToList()
    {
        if (Count < 2)
        {
            return Count == 0 ? ValueList<T>.Empty : ValueList<T>.Of(first!);
        }

        Array.Resize(ref several, Count);
        return ValueList<T>.Owning(several!);
    }
}
