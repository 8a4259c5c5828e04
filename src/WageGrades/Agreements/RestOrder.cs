using System.Collections.Concurrent;
using WageGrades.Bonuses;
using WageGrades.Citations;

namespace WageGrades.Agreements;

/// <summary>
/// Which clauses rest on the pay or the tables of which (计算基数的先后): the order in which they are read, and the circles in which there is none. A
/// clause that counts as paid brings with it all that stand in groups or under caps with it.
/// </summary>
internal sealed class RestOrder
{
    private readonly Dictionary<ClauseId, ClauseId[]> edges = [];
    private readonly ConcurrentDictionary<ClauseId, IReadOnlyList<ClauseId>> below = [];

    internal RestOrder(CollectiveAgreement agreement)
    {
        foreach (var clause in agreement.Clauses.OfType<BonusClause>())
        {
            List<ClauseId> found = [];
            foreach (var reads in clause.Amounts.Values.Select(value => value.Reads))
            {
                reads.AddClauses(found);
            }

            foreach (var paid in clause.Amounts.Values.SelectMany(value => value.Reads.Pay).Where(pay => pay.Basis == RateBasis.AsPaid))
            {
                foreach (var id in paid.Of)
                {
                    found.AddRange(PaidTogether.With(agreement, id));
                }
            }

            if (found.Count > 0)
            {
                edges[clause.Id] = [.. found.Distinct()];
            }
        }
    }

    /// <summary>All clauses on which one rests, directly or by way of others, those that are read first in front; without it itself.</summary>
    internal IReadOnlyList<ClauseId> Below(ClauseId clause) => edges.ContainsKey(clause) ? below.GetOrAdd(clause, InOrder) : [];

    private List<ClauseId> InOrder(ClauseId clause)
    {
        List<ClauseId> order = [];
        HashSet<ClauseId> seen = [clause];
        Stack<(ClauseId Id, int Next)> open = new([(clause, 0)]);
        while (open.TryPop(out var at))
        {
            if (edges.TryGetValue(at.Id, out var bases) && at.Next < bases.Length)
            {
                open.Push((at.Id, at.Next + 1));
                if (seen.Add(bases[at.Next]))
                {
                    open.Push((bases[at.Next], 0));
                }
            }
            else if (at.Id != clause)
            {
                order.Add(at.Id);
            }
        }

        return order;
    }

    /// <summary>Circles, no clause in two of them, each in the order in which its clauses rest on one another.</summary>
    internal IReadOnlyList<IReadOnlyList<ClauseId>> Circles() =>
        edges.Values.Any(bases => Array.Exists(bases, edges.ContainsKey)) ? AllCircles() : [];

    private List<IReadOnlyList<ClauseId>> AllCircles()
    {
        List<IReadOnlyList<ClauseId>> circles = [];
        Dictionary<ClauseId, int> left = [];
        foreach (var (clause, bases) in edges)
        {
            left[clause] = bases.Count(edges.ContainsKey);
        }

        Dictionary<ClauseId, List<ClauseId>> restOnIt = [];
        List<ClauseId> free = [];
        foreach (var (clause, bases) in edges)
        {
            foreach (var of in bases)
            {
                (restOnIt.TryGetValue(of, out var by) ? by : restOnIt[of] = []).Add(clause);
            }

            if (left[clause] == 0)
            {
                free.Add(clause);
            }
        }

        Peel(left, restOnIt, free);
        foreach (var start in edges.Keys)
        {
            if (left.ContainsKey(start))
            {
                var circle = Walk(left, start);
                circles.Add(circle);
                foreach (var id in circle)
                {
                    left.Remove(id);
                }

                Peel(left, restOnIt, Loosened(left, restOnIt, circle));
            }
        }

        return circles;
    }

    // Clauses that rest on nothing any more cannot be part of a circle.
    private static void Peel(Dictionary<ClauseId, int> left, Dictionary<ClauseId, List<ClauseId>> restOnIt, IEnumerable<ClauseId> free)
    {
        Queue<ClauseId> open = new(free);
        while (open.TryDequeue(out var id))
        {
            if (left.Remove(id))
            {
                foreach (var next in Loosened(left, restOnIt, [id]))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private static List<ClauseId> Loosened(
        Dictionary<ClauseId, int> left, Dictionary<ClauseId, List<ClauseId>> restOnIt, IReadOnlyList<ClauseId> gone)
    {
        List<ClauseId> free = [];
        foreach (var id in gone)
        {
            foreach (var by in restOnIt.TryGetValue(id, out var those) ? those : [])
            {
                if (left.TryGetValue(by, out var count))
                {
                    left[by] = count - 1;
                    if (count == 1)
                    {
                        free.Add(by);
                    }
                }
            }
        }

        return free;
    }

    // Whatever is left rests on something that is left, so that the way comes back on itself.
    private List<ClauseId> Walk(Dictionary<ClauseId, int> left, ClauseId start)
    {
        List<ClauseId> way = [];
        Dictionary<ClauseId, int> places = [];
        for (var at = start; ; at = Array.Find(edges[at], left.ContainsKey))
        {
            if (places.TryGetValue(at, out var first))
            {
                return way[first..];
            }

            places[at] = way.Count;
            way.Add(at);
        }
    }
}
