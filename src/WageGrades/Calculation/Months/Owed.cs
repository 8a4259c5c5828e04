using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>What a clause owes a person for a month as the rate stage finds it, exact and before anything competes.</summary>
internal abstract class Owed
{
    private protected Owed(PayClause clause) => Clause = clause;

    /// <summary>The clause that owes it.</summary>
    internal PayClause Clause { get; }
}
