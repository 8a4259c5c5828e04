using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Schemes;

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
        var isOnce = clause.Bonus.Schedule is OneOff;
        var isOfMonth = clause.Bonus.Ground is MonthGround or CountGround or ContributionGround or SuppliedGround;
        if ((isOnce && !isOfMonth) || (isOfMonth && clause.Bonus.Ground is not MonthGround))
        {
            var isOfDays = clause.Amounts.Steps.Any(step => step.HasValue && step.Value is ShareOfPayAmount { Rate: RateUnit.Day });
            foreach (var member in Terms(clause, probation: true, partTime: !(isOfMonth && isOfDays)))
            {
                yield return member;
            }

            if (clause.Bonus.Schedule.SuspendedBy.Count > 0)
            {
                yield return "schedule.suspendedBy";
            }
        }

        if (isOfMonth)
        {
            if (clause.Bonus.Schedule is WhileHeld { Stop: not null })
            {
                yield return "schedule.stop";
            }

            if (clause.Bonus.Schedule is ForMonths)
            {
                yield return "schedule.months";
            }
        }

        if (
            clause.Bonus is
            { Schedule: OneOff { EveryYear: true }, Ground: MonthGround or CountGround or ContributionGround or SuppliedGround or AchievementGround })
        {
            yield return "schedule.everyYear";
        }
    }

    private static IEnumerable<string> OfScheme(SchemeClause clause) => clause.Kind switch
    {
        // An amount agreed with a person is the amount for that person's own hours, unless it is paid by the hour.
        NegotiatedPay => Terms(clause, probation: false, partTime: clause.PartTime != PartTimeRule.ByWorkedHours),
        AnnualPay => [],
        PiecePay => [],
        ProjectPay or ResultShare => Terms(clause, probation: true, partTime: true),
        null => [],
        _ => throw new InvalidOperationException($"It is not known what the scheme {clause.Kind} asks."),
    };

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
