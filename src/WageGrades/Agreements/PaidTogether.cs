using WageGrades.Citations;

namespace WageGrades.Agreements;

/// <summary>The clauses whose monthly rates bear on one another because they stand in groups of the month or under monthly caps together.</summary>
internal static class PaidTogether
{
    /// <summary>The clause and all that stand with it, directly or by way of others.</summary>
    internal static IReadOnlyCollection<ClauseId> With(CollectiveAgreement agreement, ClauseId clause)
    {
        HashSet<ClauseId> together = [clause];
        var apart = Sets(agreement).ToList();
        while (apart.FindAll(set => set.Any(together.Contains)) is { Count: > 0 } touching)
        {
            touching.ForEach(together.UnionWith);
            apart.RemoveAll(touching.Contains);
        }

        return together;
    }

    /// <summary>Whether a clause may be paid less than it gives: beside another in a group of the month, or under a cap.</summary>
    internal static bool IsLimited(CollectiveAgreement agreement, ClauseId clause) =>
        Sets(agreement).Any(set => set.Contains(clause)) || agreement.Caps.Any(cap => cap.Clauses.Contains(clause));

    private static IEnumerable<IReadOnlyList<ClauseId>> Sets(CollectiveAgreement agreement) => agreement.Groups
        .Where(group => group.Scope == PrecedenceScope.Month && group.Clauses.Count > 1)
        .Select(group => group.Clauses)
        .Concat(agreement.Caps.Where(cap => cap.Per == CapPeriod.Month).Select(cap => cap.Clauses));
}
