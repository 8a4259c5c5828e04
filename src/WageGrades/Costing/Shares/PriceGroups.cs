namespace WageGrades.Costing;

/// <summary>
/// How more clauses than twelve are priced so that each still has an exact share: the dearest stay apart, the others stand in groups, and a group's
/// share is divided inside it. As many parts as the costings that a table waits for allow.
/// </summary>
internal static class PriceGroups
{
    /// <summary>No more subsets than this are costed.</summary>
    internal const int MostCostings = 6_144;

    /// <summary>More clauses than this are not told apart: the smallest are one.</summary>
    internal const int MostMembers = 30;

    /// <summary>The groups in the order of the proposal; each has members, and each of these the places of its changes.</summary>
    /// <param name="clauses">The places of each clause's changes, more than twelve clauses.</param>
    /// <param name="aloneOf">What places cost by themselves.</param>
    internal static List<List<List<int>>> Of(List<List<int>> clauses, Func<IReadOnlyList<int>, decimal> aloneOf)
    {
        var byCost = clauses.Select((places, at) => (places, at, Alone: Math.Abs(aloneOf(places))))
            .OrderByDescending(each => each.Alone)
            .ThenBy(each => each.at)
            .Select(each => each.places)
            .ToList();
        var members = byCost.Count <= MostMembers
            ? byCost
            : byCost.Take(MostMembers - 1).Append([.. byCost.Skip(MostMembers - 1).SelectMany(places => places).Order()]).ToList();
        var (parts, groups) = Shape(members.Count);
        var apart = members.Take(parts - groups).Select(member => new List<List<int>> { member });
        var rest = members.Skip(parts - groups).OrderBy(member => member[0]).ToList();
        var (size, larger) = (rest.Count / groups, rest.Count % groups);
        var together = Enumerable.Range(0, groups).Select(at =>
            rest.GetRange((at * size) + Math.Min(at, larger), size + (at < larger ? 1 : 0)));
        return [.. apart.Concat(together).OrderBy(group => group[0][0])];
    }

    /// <summary>How many subsets are costed for so many parts of which some are groups that have so many members together.</summary>
    internal static long Costings(int parts, int groups, int grouped)
    {
        var (size, larger) = (grouped / groups, grouped % groups);
        var inside = (larger * ((1L << (size + 1)) - 2)) + ((groups - larger) * ((1L << size) - 2));
        return (inside << (parts - 1)) + (1L << parts);
    }

    // As many parts as possible, then as few groups among them.
    private static (int Parts, int Groups) Shape(int members)
    {
        for (var parts = CostShares.MostParts; parts > 1; parts--)
        {
            for (var groups = 1; groups <= parts; groups++)
            {
                var grouped = members - parts + groups;
                if (grouped >= groups && Costings(parts, groups, grouped) <= MostCostings)
                {
                    return (parts, groups);
                }
            }
        }

        return (1, 1);
    }
}
