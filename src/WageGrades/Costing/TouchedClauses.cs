using WageGrades.Agreements;
using WageGrades.Citations;

namespace WageGrades.Costing;

/// <summary>
/// Which clauses a proposal may make pay something else (受方案影响的条款): those that it changes, those whose amounts rest on them, and those that share
/// a group, cap or fund with one. Where it changes the agreement beside its clauses, all of them.
/// </summary>
internal sealed class TouchedClauses
{
    private readonly HashSet<ClauseId> touched;

    internal TouchedClauses(CollectiveAgreement before, CollectiveAgreement after)
    {
        ClausesAlone = before with { Clauses = [] } == after with { Clauses = [] };
        touched = [.. before.Clauses.Concat(after.Clauses).Select(clause => clause.Id).Where(id => before.Find(id) != after.Find(id))];
        var count = -1;
        while (count < touched.Count)
        {
            count = touched.Count;
            Spread(before);
            Spread(after);
        }
    }

    /// <summary>Whether it changes nothing beside clauses.</summary>
    internal bool ClausesAlone { get; }

    /// <summary>Whether it changes nothing.</summary>
    internal bool AreNone => ClausesAlone && touched.Count == 0;

    /// <summary>Whether a clause may pay something else.</summary>
    internal bool Contains(ClauseId clause) => !ClausesAlone || touched.Contains(clause);

    /// <summary>Whether a clause shares a group, cap or fund of an agreement, so that what it pays hangs on others.</summary>
    internal static bool IsShared(CollectiveAgreement agreement, ClauseId clause) => Together(agreement).Any(group => group.Contains(clause));

    private void Spread(CollectiveAgreement agreement)
    {
        foreach (var group in Together(agreement).Where(group => group.Any(touched.Contains)))
        {
            touched.UnionWith(group);
        }

        touched.UnionWith(agreement.Clauses.OfType<BonusClause>()
            .Where(clause => clause.Amounts.Values.Any(value => value.Reads.Clauses.Any(touched.Contains)))
            .Select(clause => clause.Id));
    }

    private static IEnumerable<IReadOnlyList<ClauseId>> Together(CollectiveAgreement agreement) => agreement.Groups.Select(group => group.Clauses)
        .Concat(agreement.Caps.Select(cap => cap.Clauses))
        .Concat(agreement.Funds.Select(fund => fund.Clauses));
}
