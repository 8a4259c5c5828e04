using WageGrades.Agreements;
using WageGrades.Citations;

namespace WageGrades.Costing;

/// <summary>What made-up people do not tell of a proposal's changes (未能证明的修改).</summary>
internal static class UnprovedMatters
{
    /// <summary>All of it, each clause once a reason.</summary>
    /// <param name="matters">What may pay less.</param>
    /// <param name="reached">Which of its figures made-up people are paid.</param>
    /// <param name="searches">What was seen of people.</param>
    internal static IReadOnlyList<UnprovedMatter> Of(ChangedMatters matters, ReachedEntries reached, IReadOnlyList<DetrimentSearch> searches) =>
    [
        .. matters.Beside,
        .. matters.Exposed.SelectMany(clause => Of(clause, reached)),
        .. MadeUpFor(matters, searches),
    ];

    private static IEnumerable<UnprovedMatter> Of(ExposedClause clause, ReachedEntries reached)
    {
        var unvaried = clause.Facts.Where(fact => !MadeUpFacts.Varied.Contains(fact)).ToList();
        if (unvaried.Count > 0)
        {
            yield return Matter(clause.Before, UnprovedReason.NotVaried, unvaried);
        }
        else if (!reached.HasAll(clause))
        {
            yield return Matter(clause.Before, UnprovedReason.NobodyPaid, clause.Facts);
        }
        else if (clause.Further.Count > 1)
        {
            yield return Matter(clause.Before, UnprovedReason.OneAtATime, clause.Further);
        }
    }

    private static IEnumerable<UnprovedMatter> MadeUpFor(ChangedMatters matters, IReadOnlyList<DetrimentSearch> searches)
    {
        var fallen = searches.SelectMany(search => search.Fallen).ToHashSet();
        if (fallen.Count == 0)
        {
            return [];
        }

        List<PersonFact> facts =
        [
            .. matters.WhatTellsApart(),
            .. searches.Any(search => search.IsLiftedBeside) ? [PersonFact.OtherPay] : Array.Empty<PersonFact>(),
            .. searches.Any(search => search.IsWithinRounding) ? [PersonFact.Hours, PersonFact.Absence] : Array.Empty<PersonFact>(),
        ];
        if (facts.Count == 0 || (facts.Count == 1 && MadeUpFacts.Varied.Contains(facts[0])))
        {
            return [];
        }

        // What falls may only rest on a clause that is changed.
        var units = matters.Units();
        var own = matters.Exposed.Where(each => fallen.Contains(units[each.Before.Id])).ToList();
        return (own.Count > 0 ? own : matters.Exposed).Select(each => Matter(each.Before, UnprovedReason.MadeUpFor, facts));
    }

    private static UnprovedMatter Matter(PayClause clause, UnprovedReason reason, IEnumerable<PersonFact> facts) =>
        new(new ClauseReference(clause.Id, clause.Number), clause.Heading, reason, facts);
}
