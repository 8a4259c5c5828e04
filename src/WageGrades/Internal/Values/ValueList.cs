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

    /// <summary>The target of collection expressions.</summary>
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.Length switch
    {
        0 => ValueList<T>.Empty,
        1 => ValueList<T>.Of(items[0]),
        _ => ValueList<T>.Owning(items.ToArray()),
    };
}
