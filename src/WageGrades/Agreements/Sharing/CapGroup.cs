using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>
/// A cap on what several clauses, or one, pay a person together (合计封顶). What goes beyond stays on the statement as a suppressed line. Within a
/// group the clause that stands first is paid first; of one clause the earlier line. A clause that takes back more than it pays makes room for the
/// others.
/// </summary>
/// <example>Competition allowances together at most 2,000 yuan a person and month (江苏能建, 泰州).</example>
public sealed record CapGroup
{
    /// <summary>A cap.</summary>
    /// <param name="id">The group's id, lower-kebab like a clause id.</param>
    /// <param name="clauses">The clauses, one or more, the one to be paid first standing first.</param>
    /// <param name="atMost">The most they pay together; not negative.</param>
    /// <param name="per">Over what time.</param>
    public CapGroup(ClauseId id, IEnumerable<ClauseId> clauses, Money atMost, CapPeriod per)
    {
        Id = id;
        Clauses = ValueList.Of(clauses);
        AtMost = atMost;
        Per = Guard.Defined(per);
    }

    /// <summary>The group's id.</summary>
    public ClauseId Id { get; init; }

    /// <summary>The clauses, the first paid first.</summary>
    public IReadOnlyList<ClauseId> Clauses { get; init => field = ValueList.Of(value); }

    /// <summary>The most they pay a person together.</summary>
    public Money AtMost { get; init; }

    /// <summary>Over what time.</summary>
    public CapPeriod Per { get; init => field = Guard.Defined(value); }

    /// <summary>The group's name for readers; null: its id names it.</summary>
    public LocalizedText? Name { get; init; }
}
