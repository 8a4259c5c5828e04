using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>What a clause that pays for periods has to say: how the months count, who has to be employed, what a leaver gets, for what.</summary>
internal sealed class PeriodCheck(CollectiveAgreement agreement, BonusClause clause)
{
    internal IEnumerable<Finding> Run()
    {
        if (clause.Bonus is { Schedule.NeedsLasting: true, Ground.Nature: not GroundNature.Lasting })
        {
            yield return Finding.Of(FindingCodes.ScheduleNeedsLasting, $"clauses.{clause.Id}", ("clause", clause.Id.ToString())) with
            {
                Clause = clause.Id,
            };
        }

        if (clause.Bonus.Schedule.OfPeriod is not { } schedule)
        {
            yield break;
        }

        if (schedule.Accrual is null)
        {
            yield return Choices.Accrual(clause);
        }

        if (schedule.LacksCutOff)
        {
            yield return Choices.EmployedOn(clause);
        }

        if (schedule.OnLeaving is null)
        {
            yield return Choices.OnLeaving(clause);
        }

        var rule = clause.PartTime ?? agreement.Policies.PartTime;
        if (schedule.Hours is null && rule is PartTimeRule.ByHours)
        {
            yield return Choices.HoursAs(clause);
        }

        if (schedule.Base is { Otherwise: null })
        {
            yield return Choices.BaseOtherwise(clause);
        }
    }
}
