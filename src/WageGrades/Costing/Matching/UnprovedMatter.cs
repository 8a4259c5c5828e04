using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>Something that a proposal changes, of which it is not proved that it leaves nobody worse off (未能证明的修改).</summary>
public sealed partial record UnprovedMatter
{
    internal UnprovedMatter(ClauseReference? clause, LocalizedText heading, UnprovedReason reason, IEnumerable<PersonFact> facts)
    {
        Clause = clause;
        Heading = heading;
        Reason = reason;
        Facts = ValueList.Of(facts.Distinct().Order());
    }

    /// <summary>The clause; a floor, group, cap or fund by its id; null for what has no id, such as the declared choices.</summary>
    public ClauseReference? Clause { get; }

    /// <summary>Its heading or name.</summary>
    public LocalizedText Heading { get; }

    /// <summary>Why it is not proved.</summary>
    public UnprovedReason Reason { get; }

    /// <summary>The facts on which it hangs, in the order of their kinds, each once.</summary>
    public IReadOnlyList<PersonFact> Facts { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause?.ToString() ?? Heading.English}: {Reason}, {string.Join(", ", Facts)}";
}
