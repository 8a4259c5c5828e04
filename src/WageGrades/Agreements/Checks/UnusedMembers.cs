using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>What a clause says and its kind of payment never asks: probation, part-time hours, rests and starts of what is paid once or for the month
/// as a whole.</summary>
internal static class UnusedMembers
{
    internal static IEnumerable<Finding> Of(PayClause clause)
    {
        foreach (var member in Members(clause).Distinct(StringComparer.Ordinal))
        {
            yield return Finding.Of(
                FindingCodes.MemberNotUsed,
                $"clauses.{clause.Id}.{member}",
                ("clause", clause.Id.ToString()),
                ("member", member)
            ) with
            {
                Clause = clause.Id,
            };
        }
    }

    private static IEnumerable<string> Members(PayClause clause) =>
        clause switch
        {
            LadderClause => [],
            BonusClause bonus => OfBonus(bonus),
            SchemeClause scheme => OfScheme(scheme),
            OvertimeClause { Cycle: not null, CoveredWorkingTimes: { Count: > 0 } systems }
                when !systems.Contains(Classification.WorkingTimeSystem.Cumulative) => [.. Terms(clause, probation: true, partTime: true), "cycle"],
            OvertimeClause or LeaveClause => Terms(clause, probation: true, partTime: true),
            _ => throw new InvalidOperationException($"It is not known what the clause {clause.Id} asks."),
        };

    private static IEnumerable<string> OfBonus(BonusClause clause)
    {
        var (ground, schedule) = (clause.Bonus.Ground, clause.Bonus.Schedule);
        var reads = clause.Amounts.Values.Select(value => value.Reads).ToList();
        var isCounted = ground.Nature == GroundNature.Count || (reads.Count > 0 && reads.TrueForAll(each => each.Counters.Count > 0));
        if (ground.IsOfItsMonth ? isCounted : schedule.IsOnce)
        {
            var isOfDays = reads.Exists(each => each.Days);
            foreach (var member in Terms(clause, probation: true, partTime: !(ground.IsOfItsMonth && isOfDays) && schedule.OfPeriod is null))
            {
                yield return member;
            }

            if (schedule.SuspendedBy.Count > 0)
            {
                yield return "schedule.suspendedBy";
            }
        }

        if (ground.IsOfItsMonth && schedule is WhileHeld { Stop: not null })
        {
            yield return "schedule.stop";
        }

        if (ground.IsOfItsMonth && schedule.MonthsPaid is not null)
        {
            yield return "schedule.months";
        }

        if (schedule is OneOff { EveryYear: true } && ground.Nature != GroundNature.Lasting)
        {
            yield return "schedule.everyYear";
        }
    }

    private static IEnumerable<string> OfScheme(SchemeClause clause) => clause.Kind is not { } scheme ? []
        : Terms(
            clause,
            probation: !scheme.FollowsProbation,
            partTime: clause.PartTime == PartTimeRule.ByWorkedHours ? !scheme.FollowsWorkedHours : !scheme.FollowsHoursShare)
        .Concat(clause.Schemes.Values.SelectMany(value => value.UnusedMembers).Select(member => $"schemes.{member}"));

    private static IEnumerable<string> Terms(PayClause clause, bool probation, bool partTime)
    {
        if (probation && clause.Probation is not null)
        {
            yield return "probation";
        }

        if (partTime && clause.PartTime is not null)
        {
            yield return "partTime";
        }
    }
}
