using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Which people have a fact of the kind at which a clause's ground looks (事由所需事实), before any is found; and which facts hang on the
/// month.</summary>
internal static class GroundFacts
{
    /// <summary>The needs of which the person has no fact at all in the month, a bit for each.</summary>
    internal static uint LackedBy(PersonMonth person)
    {
        var worker = person.Worker;
        var lacked = worker.Appointments.Count == 0 ? BitOf(GroundNeed.Appointments) : 0;
        lacked |= worker.Qualifications.Count == 0 ? BitOf(GroundNeed.Qualifications) : 0;
        lacked |= worker.TeamResults.Count + worker.Achievements.Count == 0 ? BitOf(GroundNeed.Achievements) : 0;
        lacked |= worker.Post.All.Count == 0 ? BitOf(GroundNeed.Posts) : 0;
        return lacked | LackedBy(person.Record);
    }

    private static uint LackedBy(MonthRecord record) => ReferenceEquals(record, MonthRecord.Empty)
        ? BitOf(GroundNeed.Record) | BitOf(GroundNeed.SuppliedAmounts) | BitOf(GroundNeed.Weights)
        : (record.SuppliedAmounts.Count == 0 ? BitOf(GroundNeed.SuppliedAmounts) : 0)
        | (record.Weights.Count == 0 ? BitOf(GroundNeed.Weights) : 0);

    /// <summary>The bit of a need.</summary>
    internal static uint BitOf(GroundNeed need) => 1u << (int)need;

    /// <summary>The same of somebody whose month is not made yet: nothing is recorded of the month, and no credits stand for certificates.</summary>
    internal static bool HasNone(BonusClause clause, Worker worker, MonthPlan plan) =>
        ReferenceEquals(worker.RecordOf(plan.Month, plan.Period), MonthRecord.Empty) && worker.Leaves.Count + worker.Credits.Count == 0
        && HasNone(clause, worker, MonthRecord.Empty);

    /// <summary>The same in every month.</summary>
    internal static bool NeverHas(BonusClause clause, Worker worker) =>
        worker.Records.Count + worker.Leaves.Count + worker.Credits.Count == 0 && HasNone(clause, worker, MonthRecord.Empty);

    private static bool HasNone(BonusClause clause, Worker worker, MonthRecord record) =>
        HasNone(GroundNeeds.Of(clause.Bonus.Ground), clause, worker, record);

    private static bool HasNone(GroundNeed need, BonusClause clause, Worker worker, MonthRecord record) => need switch
    {
        GroundNeed.Nothing => false,
        GroundNeed.Appointments => worker.Appointments.Count == 0,
        GroundNeed.Qualifications => worker.Qualifications.Count == 0,
        GroundNeed.Achievements => !AchievementFinder.HasAny(worker, (AchievementGround)clause.Bonus.Ground),
        GroundNeed.Posts => !HasPost(worker, (PostGround)clause.Bonus.Ground),
        GroundNeed.SuppliedAmounts => record.SuppliedAmounts.Count == 0,
        GroundNeed.Weights => record.Weights.Count == 0,
        GroundNeed.Record => ReferenceEquals(record, MonthRecord.Empty),
        _ => throw Closed.Missed(need),
    };

    /// <summary>Whether the month decides nothing but which occurrences have begun by its end.</summary>
    internal static bool AreOfAnyMonth(BonusClause clause) =>
        clause.Bonus.Schedule is not AtServiceAge && clause.Bonus.Ground switch
        {
            StandingGround or AchievementGround or PostGround or JoiningGround or EmployedGround => true,
            SeniorityGround or MonthGround or CountGround or SuppliedGround or ContributionGround or PopulationGround => false,
            _ => throw Closed.Missed(clause.Bonus.Ground),
        };

    private static bool HasPost(Worker worker, PostGround ground)
    {
        foreach (var step in worker.Post.All)
        {
            for (var at = 0; step.HasValue && at < step.Value.Terms.Count; at++)
            {
                if (step.Value.Terms[at].Vocabulary == ground.Vocabulary)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
