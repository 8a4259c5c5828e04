using System.Runtime.CompilerServices;

namespace WageGrades.Internal;

/// <summary>Factories of <see cref="ValueMap{TKey, TValue}"/>.</summary>
internal static class ValueMap
{
    /// <summary>A map of these pairs; the same instance where <paramref name="pairs"/> already is one. A key given twice, a null and an undeclared
    /// choice are refused by the name of the argument.</summary>
    internal static ValueMap<TKey, TValue> Of<TKey, TValue>(
        IEnumerable<KeyValuePair<TKey, TValue>> pairs,
        [CallerArgumentExpression(nameof(pairs))] string? name = null)
        where TKey : notnull =>
        pairs as ValueMap<TKey, TValue> ?? ValueMap<TKey, TValue>.Owning([.. pairs ?? throw Guard.Null(name)], name);
}
