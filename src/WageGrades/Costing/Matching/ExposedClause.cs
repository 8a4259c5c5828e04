using WageGrades.Agreements;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>A clause that a proposal may make pay somebody less (可能降低待遇的条款).</summary>
/// <param name="Before">The clause.</param>
/// <param name="After">The clause in its place; null where it is gone.</param>
/// <param name="Days">The days on which it may pay less, as spans.</param>
/// <param name="Facts">What that hangs on.</param>
internal sealed record ExposedClause(PayClause Before, PayClause? After, IReadOnlyList<DateSpan> Days, IReadOnlyList<PersonFact> Facts)
{
    /// <summary>The facts beside those that are made up in every combination.</summary>
    internal IReadOnlyList<PersonFact> Further => [.. Facts.Where(fact => fact is not (PersonFact.Cell or PersonFact.SkillGrade))];
}
