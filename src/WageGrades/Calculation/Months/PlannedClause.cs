using WageGrades.Agreements;
using WageGrades.Citations;

namespace WageGrades.Calculation;

/// <summary>A clause that pays, with what of it is the same for everybody.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Place">Its place in the document; of two with one id that of the first.</param>
internal sealed record PlannedClause(PayClause Clause, int Place)
{
    /// <summary>How lines name it, which is one object for everybody.</summary>
    internal ClauseReference Reference { get; } = MonthPlan.Reference(Clause);

    /// <summary>Why it has no line.</summary>
    internal SharedNotes Notes { get; } = new(Clause.Id);
}
