namespace WageGrades.Costing;

/// <summary>Which changes are priced as one: each by itself while they are few, else those of a clause together, then the small ones.</summary>
internal static class PriceUnits
{
    /// <summary>The units in their order, each the places of its changes.</summary>
    /// <param name="units">The units wanted.</param>
    /// <param name="clauseOf">The clause of a place; places of one clause may be put together.</param>
    /// <param name="aloneOf">What places cost by themselves.</param>
    internal static List<List<int>> Of(List<List<int>> units, Func<int, Citations.ClauseId> clauseOf, Func<IReadOnlyList<int>, decimal> aloneOf)
    {
        if (units.Count <= CostShares.MostParts)
        {
            return units;
        }

        var clauses = units.SelectMany(places => places).Order().GroupBy(clauseOf).Select(places => places.ToList()).ToList();
        if (clauses.Count <= CostShares.MostParts)
        {
            return clauses;
        }

        // The dearest by themselves stay apart; of two alike the earlier does.
        var apart = clauses.Select((places, at) => (at, Alone: Math.Abs(aloneOf(places))))
            .OrderByDescending(each => each.Alone)
            .ThenBy(each => each.at)
            .Take(CostShares.MostParts - 1)
            .Select(each => each.at)
            .ToHashSet();
        return
        [
            .. clauses.Where((_, at) => apart.Contains(at)),
            [.. clauses.Where((_, at) => !apart.Contains(at)).SelectMany(places => places).Order()],
        ];
    }
}
