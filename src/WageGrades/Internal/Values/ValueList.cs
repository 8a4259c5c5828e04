namespace WageGrades.Internal;

/// <summary>Factories of <see cref="ValueList{T}"/>.</summary>
internal static class ValueList
{
    /// <summary>A list of these items; the same instance where <paramref name="items"/> already is one. Null items are refused.</summary>
    internal static ValueList<T> Of<T>(IEnumerable<T> items) =>
        Guard.NotNull(items) as ValueList<T> ?? ValueList<T>.Owning([.. items]);

    /// <summary>The target of collection expressions.</summary>
    internal static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Owning(items.ToArray());
}
