using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// Whether rows that are published let anybody work out what stands behind a small group: by adding and subtracting them in any way, with any
/// factors.
/// </summary>
internal static class SharedAudit
{
    /// <summary>
    /// How many combinations of the rows consist of small parts alone: none where leaving the small parts out loses no row that was told by itself.
    /// </summary>
    internal static int Leaks(IReadOnlyList<IReadOnlyDictionary<string, Fraction>> rows, IReadOnlySet<string> small)
    {
        var parts = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
        return Rank(rows, parts) - Rank(rows, [.. parts.Where(part => !small.Contains(part))]);
    }

    private static int Rank(IReadOnlyList<IReadOnlyDictionary<string, Fraction>> rows, List<string> parts)
    {
        var matrix = rows.Select(row => parts.Select(part => row.TryGetValue(part, out var share) ? share : default).ToArray()).ToList();
        var rank = 0;
        for (var column = 0; column < parts.Count && rank < matrix.Count; column++)
        {
            var pivot = matrix.FindIndex(rank, row => row[column].Sign != 0);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            for (var other = rank + 1; other < matrix.Count; other++)
            {
                var factor = matrix[other][column] / matrix[rank][column];
                for (var at = column; at < parts.Count; at++)
                {
                    matrix[other][at] -= factor * matrix[rank][at];
                }
            }

            rank++;
        }

        return rank;
    }
}
