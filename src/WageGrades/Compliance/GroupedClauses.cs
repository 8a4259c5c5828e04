using WageGrades.Agreements;

namespace WageGrades.Compliance;

/// <summary>Whether a precedence group says how two clauses stand to one another.</summary>
internal static class GroupedClauses
{
    internal static bool IsGrouped(this CollectiveAgreement agreement, BonusClause first, BonusClause second) =>
        agreement.Groups.Any(group => group.Clauses.Contains(first.Id) && group.Clauses.Contains(second.Id));
}
