using System.Runtime.CompilerServices;

namespace WageGrades.Internal;

/// <summary>Factories of <see cref="ValueList{T}"/>.</summary>
internal static class ValueList
{
    /// <summary>A list of these items; the same instance where <paramref name="items"/> already is one. Null items and undeclared choices are refused
    /// by the name of the argument.</summary>
    internal static ValueList<T> Of<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? name = null) =>
        items as ValueList<T> ?? ValueList<T>.Owning([.. items ?? throw Guard.Null(name)], name);

    /// <summary>The target of collection expressions.</summary>
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : ValueList<T>.Owning(items.ToArray());
}
