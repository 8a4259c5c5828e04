using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>The self-checks of a precedence group: its choices, and whether its clauses can compete.</summary>
internal static class GroupCheck
{
    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, PrecedenceGroup group)
    {
        var path = $"groups.{group.Id}";
        if (group.Scope is null)
        {
            yield return Choices.Scope(group);
        }
        else if (group.Scope != PrecedenceScope.Month && group.Later is null)
        {
            yield return Choices.Later(group);
        }

        foreach (var id in group.Clauses)
        {
            if (agreement.Find(id) is not BonusClause clause)
            {
                yield return References.Unknown(path, id, agreement.Clauses.OfType<BonusClause>().Select(each => each.Id));
            }
            else if (group.Scope is { } scope && scope != PrecedenceScope.Month && !clause.Bonus.Schedule.CompetesOverTime)
            {
                yield return Finding.Of(
                    FindingCodes.GroupScopeMixed,
                    path,
                    ("group", group.Id.ToString()),
                    ("scope", NameOf(scope)),
                    ("clause", id.ToString())
                ) with
                {
                    Clause = id,
                };
            }
        }
    }

    private static LocalizedText NameOf(PrecedenceScope scope) => scope switch
    {
        PrecedenceScope.Month => new("月", "month"),
        PrecedenceScope.Year => new("年", "year"),
        PrecedenceScope.Event => new("事项", "event"),
        PrecedenceScope.Employment => new("任职期间", "employment"),
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "scope must be a declared scope."),
    };
}
