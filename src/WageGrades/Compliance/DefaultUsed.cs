using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>A default that a check used because a clause does not say whether it counts (采用的默认口径).</summary>
public sealed partial record DefaultUsed
{
    internal DefaultUsed(PayClause clause, BaseDefault usual)
    {
        Clause = new ClauseReference(clause.Id, clause.Number);
        Heading = clause.Heading;
        Default = usual;
    }

    /// <summary>The clause.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Its heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The default.</summary>
    public BaseDefault Default { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Clause.Id}: {Default}";
}
