using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Why a clause has no line on a person's statement.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reason">How near it came.</param>
/// <param name="Fact">The fact that came nearest, where there is one.</param>
internal sealed record ClauseNote(ClauseId Clause, CoverageReason Reason, TermKey? Fact = null)
{
    /// <summary>Where the clause is not for the person, what of its eligibility does not fit.</summary>
    internal ValueList<EligibilityPart> Missing { get; init; } = ValueList<EligibilityPart>.Empty;
}
