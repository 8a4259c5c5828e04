using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>Equal values as one: thousands of people have the same terms of employment, post and place, and need not each keep their own.</summary>
internal sealed class Sharing<T>
    where T : class
{
    // Values that differ again and again, such as posts named after their holders, are not worth keeping.
    private const int Most = 10_000;

    private readonly HashSet<T> known = [];

    /// <summary>The equal value that was there before, else this one.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    internal T? Of(T? value)
    {
        if (value is null)
        {
            return null;
        }

        if (known.TryGetValue(value, out var same))
        {
            return same;
        }

        if (known.Count < Most)
        {
            known.Add(value);
        }

        return value;
    }
}
