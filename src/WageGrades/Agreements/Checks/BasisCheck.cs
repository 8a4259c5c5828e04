using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>Whether pay that rests on other clauses says how they count where they may be paid less than they give, and whether it ends nowhere in
/// itself.</summary>
internal sealed class BasisCheck(CollectiveAgreement agreement)
{
    private const int MostShown = 12;

    /// <summary>What is not said, or cannot be done, about the clauses of a base.</summary>
    internal IEnumerable<Finding> Of(PayClause clause, RateBasis? basis, IEnumerable<ClauseId> of)
    {
        HashSet<ClauseId> seen = [];
        List<ClauseId> limited = [];
        foreach (var id in of)
        {
            if (seen.Add(id) && PaidTogether.IsLimited(agreement, id))
            {
                limited.Add(id);
            }
        }

        if (basis is null && limited.Count > 0)
        {
            yield return Finding.Of(
                FindingCodes.BasisNotSaid,
                $"clauses.{clause.Id}",
                ("clause", clause.Id.ToString()),
                ("bases", limited.Select(id => id.ToString()))) with { Clause = clause.Id };
        }

        if (basis == RateBasis.AsPaid
            && agreement.Caps.FirstOrDefault(cap => cap.Per == CapPeriod.Year && cap.Clauses.Any(limited.Contains)) is { } yearly)
        {
            yield return Finding.Of(
                FindingCodes.BasisUnderYearlyCap,
                $"clauses.{clause.Id}",
                ("clause", clause.Id.ToString()),
                ("cap", yearly.Id.ToString())
            ) with
            {
                Clause = clause.Id,
            };
        }
    }

    /// <summary>The circles in which pay rests on itself, each told once at its first clause with the way round.</summary>
    internal IEnumerable<Finding> Circles() => new RestOrder(agreement).Circles() is { Count: > 0 } circles ? Tell(circles) : [];

    private IEnumerable<Finding> Tell(IReadOnlyList<IReadOnlyList<ClauseId>> circles)
    {
        Dictionary<ClauseId, int> places = [];
        foreach (var clause in agreement.Clauses)
        {
            places.TryAdd(clause.Id, places.Count);
        }

        foreach (var circle in circles)
        {
            // The first of the document, whichever clause the search came upon.
            var first = circle.MinBy(id => places[id]);
            List<string> way = [.. Turned(circle, first).Select(id => id.ToString())];
            var shown = way.Count <= MostShown ? [.. way, first.ToString()]
                : way.Take(MostShown - 1).Append($"… ({way.Count})").Append(way[^1]).Append(first.ToString());
            yield return Finding.Of(
                FindingCodes.BaseInCircle,
                $"clauses.{first}",
                ("clause", first.ToString()),
                ("circle", string.Join(" → ", shown))) with { Clause = first };
        }
    }

    private static IEnumerable<ClauseId> Turned(IReadOnlyList<ClauseId> circle, ClauseId first)
    {
        var at = 0;
        while (circle[at] != first)
        {
            at++;
        }

        return circle.Skip(at).Concat(circle.Take(at));
    }
}
