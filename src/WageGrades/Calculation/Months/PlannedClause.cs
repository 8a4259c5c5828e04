using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>A clause that pays, with what of it is the same for everybody.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Place">Its place in the document; of two with one id that of the first.</param>
internal sealed record PlannedClause(PayClause Clause, int Place)
{
    /// <summary>What all its lines have, which is one object for everybody.</summary>
    internal LineHead Head { get; } = HeadOf(Clause);

    /// <summary>Why it has no line.</summary>
    internal SharedNotes Notes { get; } = new(Clause.Id);

    /// <summary>The same of a clause of another agreement.</summary>
    internal static LineHead HeadOf(PayClause clause) => new(MonthPlan.Reference(clause), clause.Heading)
    {
        Payers = ValueList.Of(clause.Payers),
        Counts = ValueMap.Of(clause.Counts),
    };
}
