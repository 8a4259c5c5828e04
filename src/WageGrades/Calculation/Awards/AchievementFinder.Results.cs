using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

internal static partial class AchievementFinder
{
    /// <summary>Whether a person has a result of the kind at which a ground looks.</summary>
    internal static bool HasAny(Worker worker, AchievementGround ground)
    {
        foreach (var team in ValueList.Of(worker.TeamResults))
        {
            if (team.Result.Kind == ground.Kind)
            {
                return true;
            }
        }

        foreach (var result in ValueList.Of(worker.Achievements))
        {
            if (result.Kind == ground.Kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person's results. One entered for the team and for a member alone is the team's.</summary>
    internal static List<(Achievement Achievement, TeamResult? Team)> Results(Worker worker)
    {
        List<(Achievement Achievement, TeamResult? Team)> found = new(worker.TeamResults.Count + worker.Achievements.Count);
        HashSet<string>? ids = found.Capacity > 1 ? new(found.Capacity, StringComparer.Ordinal) : null;
        foreach (var team in ValueList.Of(worker.TeamResults))
        {
            Add(team.Result, team);
        }

        foreach (var achievement in ValueList.Of(worker.Achievements))
        {
            Add(achievement, null);
        }

        return found;

        void Add(Achievement achievement, TeamResult? team)
        {
            if (ids?.Add(achievement.Id) != false)
            {
                found.Add((achievement, team));
            }
        }
    }

    private static bool IsInTopShare(BonusClause clause, AchievementGround ground, Achievement achievement, out Finding? fault)
    {
        fault = null;
        if (ground.TopShare is not { } top)
        {
            return true;
        }

        if (achievement is { Place: { } place, Entrants: { } entrants })
        {
            return Ratio.Of(place, entrants) <= top;
        }

        fault = FactFaults.NoShareOfField(clause, achievement.Id);
        return true;
    }

    private static bool IsInWindow(BonusClause clause, AchievementGround ground, Achievement achievement, ref Finding? fault)
    {
        if (ground.WithinMonthsOfPact is not { } months)
        {
            return true;
        }

        if (achievement.PactOn is { } pact)
        {
            return achievement.RecognisedOn >= pact && achievement.RecognisedOn < pact.PlusMonths(months);
        }

        fault ??= FactFaults.NoPact(clause, achievement.Id);
        return true;
    }
}
