using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>
/// Clauses that do not add up: the higher one pays (不重复享受、就高不就低). What is not paid stays on the statement as a suppressed line.
/// Equal amounts: the clause that stands first in <see cref="Clauses"/> pays. Over a year, an event or the employment one-offs compete by the
/// group's rule instead of their clauses' own; what competes with an amount still to be decided is pending itself.
/// </summary>
public sealed record PrecedenceGroup
{
    /// <summary>A group.</summary>
    /// <param name="id">The group's id, such as <c>skill-or-title</c>; lower-kebab like a clause id.</param>
    /// <param name="clauses">The clauses, two or more unless the group limits a clause against itself.</param>
    public PrecedenceGroup(ClauseId id, IEnumerable<ClauseId> clauses)
    {
        Id = id;
        Clauses = ValueList.Of(clauses);
    }

    /// <summary>The group's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The clauses of the group, the preferred one first.</summary>
    public IReadOnlyList<ClauseId> Clauses { get; init => field = ValueList.Of(value); }

    /// <summary>Over what the higher is judged; null is a missing choice that the agreement's check reports.</summary>
    public PrecedenceScope? Scope { get; init => field = Guard.Defined(value); }

    /// <summary>Whether one-offs of different months compete.</summary>
    internal bool IsBeyondMonth => Scope is not null and not PrecedenceScope.Month;

    /// <summary>
    /// What a later higher entitlement pays; needed by the scopes year, event and employment, where null is a missing choice.
    /// </summary>
    public LaterHigher? Later { get; init => field = Guard.Defined(value); }

    /// <summary>The group's name for readers; null: the clause numbers name it.</summary>
    public LocalizedText? Name { get; init; }
}
