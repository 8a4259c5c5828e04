using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Which share of hours a payment for a period follows, as the clause and the policies say.</summary>
internal sealed class PeriodHours(MonthCase month, BonusClause clause, PeriodSchedule schedule, PeriodClaim claim, Action<Finding> report)
{
    private readonly MonthPlan plan = month.Plan;

    /// <summary>The factor; null where a choice that it takes is missing, which is told.</summary>
    /// <param name="counted">The mean of the months that count.</param>
    internal HoursFactor? Of(Func<Ratio?> counted)
    {
        var terms = month.Person.Worker.Employment.On(claim.Due.CountedOn);
        var rule = clause.PartTime ?? plan.Policies.PartTime;
        var baseDays = schedule.BasedOn is { } months ? PeriodBase.DaysOf(months, claim, plan.Period) : null;
        if (rule == PartTimeRule.ByWorkedHours && month.Proration.IsPaidByHour(clause, terms))
        {
            return Missing(Finding.Of(
                FindingCodes.PeriodByWorkedHours,
                month.Person.Worker.Id.ToString(),
                ("worker", month.Person.Worker.Id.ToString()),
                ("clause", clause.Id.ToString())) with { Clause = clause.Id });
        }

        var mean = baseDays is null ? counted() : null;
        var alike = baseDays?.TrueForAll(days => IsAlways(terms.HoursShare, days)) ?? mean == terms.HoursShare;
        if (rule == PartTimeRule.InFull || (alike && terms.HoursShare == Ratio.One))
        {
            return new HoursFactor(Ratio.One, IsByDay: false);
        }

        if (rule is null)
        {
            return Missing(Choices.PartTime() with { Clause = clause.Id });
        }

        return alike || schedule.Hours == PartTimeAs.OnDueDay ? new HoursFactor(terms.HoursShare, IsByDay: false)
            : schedule.Hours is null ? Missing(Choices.HoursAs(clause))
            : baseDays is not null ? new HoursFactor(Ratio.One, IsByDay: true)
            : new HoursFactor(mean ?? Ratio.One, IsByDay: false);
    }

    private bool IsAlways(Ratio share, DateSpan days) =>
        month.Person.Worker.Employment.StepsWithin(days).All(step => !step.HasValue || step.Value.HoursShare == share);

    private HoursFactor? Missing(Finding finding)
    {
        report(finding);
        return null;
    }
}
