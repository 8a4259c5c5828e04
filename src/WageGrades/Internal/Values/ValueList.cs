using System.Runtime.CompilerServices;

namespace WageGrades.Internal;

/// <summary>Factories of <see cref="ValueList{T}"/>.</summary>
internal static class ValueList
{
    /// <summary>A list of these items; the same instance where <paramref name="items"/> already is one. Null items and undeclared choices are refused
    /// by the name of the argument.</summary>
    internal static ValueList<T> Of<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? name = null) =>
        items as ValueList<T> ?? ValueList<T>.Owning([.. items ?? throw Guard.Null(name)], name);

    /// <summary>A list with one item more.</summary>
    internal static ValueList<T> With<T>(IReadOnlyList<T> items, T item, [CallerArgumentExpression(nameof(item))] string? name = null)
    {
        if (items.Count == 0)
        {
            return ValueList<T>.Of(item, name);
        }

        var longer = new T[items.Count + 1];
        Of(items).CopyTo(longer, 0);
        longer[^1] = item;
        return ValueList<T>.Owning(longer, name);
    }

    /// <summary>The items of some lists one after another; a single one that has any is given back itself.</summary>
    internal static ValueList<T> Joined<T>(IEnumerable<ValueList<T>> lists)
    {
        var some = lists.Where(list => list.Count > 0).ToList();
        if (some.Count == 1)
        {
            return some[0];
        }

        List<T> all = new(some.Sum(list => list.Count));
        foreach (var list in some)
        {
            all.AddRange(list.AsSpan());
        }

        return Of(all);
    }

    /// <summary>A list cut where the key changes from one item to the next.</summary>
    internal static IEnumerable<ValueList<T>> Runs<T, TKey>(ValueList<T> items, Func<T, TKey> keyOf)
    {
        for (int from = 0, to; from < items.Count; from = to)
        {
            var key = keyOf(items[from]);
            for (to = from + 1; to < items.Count && EqualityComparer<TKey>.Default.Equals(keyOf(items[to]), key); to++)
            {
            }

            yield return to - from == items.Count ? items : Create(items.AsSpan()[from..to]);
        }
    }

    /// <summary>The target of collection expressions.</summary>
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.Length switch
    {
        0 => ValueList<T>.Empty,
        1 => ValueList<T>.Of(items[0]),
        _ => ValueList<T>.Owning(items.ToArray()),
    };
}
