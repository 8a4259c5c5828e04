namespace WageGrades.Internal;

/// <summary>Factories of <see cref="ValueMap{TKey, TValue}"/>.</summary>
internal static class ValueMap
{
    /// <summary>A map of these pairs; the same instance where <paramref name="pairs"/> already is one. A key given twice is refused.</summary>
    internal static ValueMap<TKey, TValue> Of<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull =>
        Guard.NotNull(pairs) as ValueMap<TKey, TValue> ?? ValueMap<TKey, TValue>.Owning([.. pairs]);
}
