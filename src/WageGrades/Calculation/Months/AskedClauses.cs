using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Which clauses the first four stages ask: all for a statement; for what leave or a floor compares with, some of them once more.</summary>
internal sealed class AskedClauses
{
    private readonly IReadOnlyCollection<ClauseId>? only;

    private AskedClauses(ValueList<ClauseReads> bonuses, ValueList<PrecedenceGroup> groups, IReadOnlyCollection<ClauseId>? only = null) =>
        (Bonuses, Groups, this.only) = (bonuses, groups, only);

    internal ValueList<ClauseReads> Bonuses { get; }

    /// <summary>The groups in which they compete.</summary>
    internal ValueList<PrecedenceGroup> Groups { get; }

    /// <summary>False to ask what the person would be owed on the ladder: no scheme pays, and none absorbs.</summary>
    internal bool IsOnSchemes => only is null;

    /// <summary>Whether hours and leave are asked too, which add to what the other clauses owe.</summary>
    internal bool HasTime { get; private init; }

    /// <summary>Every clause.</summary>
    internal static AskedClauses All(PlannedClauses clauses, IReadOnlyList<PrecedenceGroup> groups) =>
        new(clauses.Reads, ValueList.Of(groups)) { HasTime = true };

    /// <summary>Ladders, schemes and bonus clauses: what leave compares with itself.</summary>
    internal static AskedClauses OfWork(MonthPlan plan) => new(plan.Reads, plan.Clauses.Asked.Groups);

    /// <summary>Some clauses, and those with which they compete, as if the person were on the ladder.</summary>
    internal static AskedClauses AsOnLadder(MonthPlan plan, IReadOnlyCollection<ClauseId> only)
    {
        var groups = plan.Agreement.Groups.Where(group => group.Clauses.Any(only.Contains)).ToList();
        return new(
            [
                .. plan.Reads.Where(each =>
                    only.Contains(each.Clause.Id) || groups.Exists(group => group.Clauses.Contains(each.Clause.Id))),
            ],
            ValueList.Of(groups),
            only);
    }

    /// <summary>Whether a clause is itself asked, and not only because it competes with one that is.</summary>
    internal bool Wants(ClauseId clause) => only?.Contains(clause) != false;
}
