namespace WageGrades.Citations;

/// <summary>The order in which an agreement lists clauses somewhere.</summary>
internal static class ClauseOrder
{
    /// <summary>The place of a clause, counted from 0; one that is not listed comes after all.</summary>
    internal static int PlaceOf(this IReadOnlyList<ClauseId> order, ClauseId clause)
    {
        for (var at = 0; at < order.Count; at++)
        {
            if (order[at] == clause)
            {
                return at;
            }
        }

        return order.Count;
    }
}
