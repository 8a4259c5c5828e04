using WageGrades.Bonuses;
using WageGrades.Internal;
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
    internal static IEnumerable<(Achievement Achievement, TeamResult? Team)> Results(Worker worker) => worker.TeamResults
        .Select(team => (Achievement: team.Result, Team: (TeamResult?)team))
        .Concat(worker.Achievements.Select(achievement => (Achievement: achievement, Team: (TeamResult?)null)))
        .DistinctBy(result => result.Achievement.Id);
}
