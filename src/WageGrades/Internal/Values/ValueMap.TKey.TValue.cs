using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>An immutable map: enumerated in the order in which it was filled, equal to any map with the same pairs in whatever order.</summary>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    internal static readonly ValueMap<TKey, TValue> Empty = new([], new(0));

    private readonly KeyValuePair<TKey, TValue>[] pairs;
    private readonly KeyPlaces<TKey> places;
    private ValueList<TKey>? keys;

    private ValueMap(KeyValuePair<TKey, TValue>[] pairs, KeyPlaces<TKey> places) =>
        (this.pairs, this.places) = (pairs, places);

    /// <summary>Takes the array over without a copy; the caller must not keep it.</summary>
    internal static ValueMap<TKey, TValue> Owning(KeyValuePair<TKey, TValue>[] pairs, string? expression = null)
    {
        if (pairs.Length == 0)
        {
            return Empty;
        }

        KeyPlaces<TKey> index = new(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Key is null || (!typeof(TValue).IsValueType && pairs[i].Value is null))
            {
                throw MapFaults.HoldsNull(NameIn(expression), i, pairs[i].Key, pairs[i].Value);
            }

            if (typeof(TKey).IsEnum && !Enum.IsDefined(typeof(TKey), pairs[i].Key))
            {
                throw MapFaults.Undeclared(NameIn(expression), pairs[i].Key);
            }

            if (!index.TryAdd(pairs[i].Key))
            {
                throw MapFaults.Twice(NameIn(expression), pairs[i].Key);
            }
        }

        return new ValueMap<TKey, TValue>(pairs, index);
    }

    /// <summary>Takes over the array and the place in it of each key, which the caller found when it looked that no key comes twice.</summary>
    internal static ValueMap<TKey, TValue> Owning(KeyValuePair<TKey, TValue>[] pairs, KeyPlaces<TKey> places) =>
        pairs.Length == 0 ? Empty : new ValueMap<TKey, TValue>(pairs, places);

    private static string NameIn(string? expression) => Guard.NameIn(expression ?? nameof(pairs));

    public int Count => pairs.Length;

    /// <summary>The pairs in their order, for whoever goes through them often.</summary>
    internal ReadOnlySpan<KeyValuePair<TKey, TValue>> Pairs => pairs;

    public TValue this[TKey key] =>
        places.Find(key) is >= 0 and var place
            ? pairs[place].Value
            : throw MapFaults.None(key, Keys);

    public IEnumerable<TKey> Keys => keys ??= ValueList.Create(places.Keys);

    public IEnumerable<TValue> Values
    {
        get
        {
            foreach (var pair in pairs)
            {
                yield return pair.Value;
            }
        }
    }

    public bool ContainsKey(TKey key) => places.Find(key) >= 0;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var place = places.Find(key);
        value = place >= 0 ? pairs[place].Value : default;
        return place >= 0;
    }

    /// <summary>The pair of a key as the map has it, whose key is the map's own.</summary>
    internal bool TryGetPair(TKey key, out KeyValuePair<TKey, TValue> pair)
    {
        var place = places.Find(key);
        pair = place >= 0 ? pairs[place] : default;
        return place >= 0;
    }

    /// <summary>A copy in which <paramref name="key"/> has this value: at its old place, or at the end where it is new.</summary>
    internal ValueMap<TKey, TValue> With(TKey key, TValue value)
    {
        KeyValuePair<TKey, TValue> pair = new(key, value);
        var place = places.Find(key);
        if (place < 0)
        {
            return Owning([.. pairs, pair]);
        }

        KeyValuePair<TKey, TValue>[] copy = [.. pairs];
        copy[place] = pair;
        return new ValueMap<TKey, TValue>(copy, places);
    }

    /// <summary>A copy without <paramref name="key"/>; this map itself where it does not hold the key.</summary>
    internal ValueMap<TKey, TValue> Without(TKey key) =>
        places.Find(key) is >= 0 and var place ? Owning([.. pairs[..place], .. pairs[(place + 1)..]]) : this;

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<TKey, TValue>>)pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(ValueMap<TKey, TValue>? left, ValueMap<TKey, TValue>? right) => Equals(left, right);

    public static bool operator !=(ValueMap<TKey, TValue>? left, ValueMap<TKey, TValue>? right) => !Equals(left, right);

    public bool Equals(ValueMap<TKey, TValue>? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Count == other.Count
            && pairs.All(pair => other.TryGetValue(pair.Key, out var value)
                && EqualityComparer<TValue>.Default.Equals(pair.Value, value)));

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TKey, TValue>);

    public override int GetHashCode()
    {
        // Exclusive or, so that the order in which the map was filled does not matter.
        var hash = Count;
        foreach ((var key, var value) in pairs)
        {
            hash ^= HashCode.Combine(key, value);
        }

        return hash;
    }

    public override string ToString() => $"{{{string.Join(", ", pairs.Select(pair => $"{Printed.Text(pair.Key)}: {Printed.Text(pair.Value)}"))}}}";
}
