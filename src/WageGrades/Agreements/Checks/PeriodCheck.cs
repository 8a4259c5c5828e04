using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>What a clause that pays for periods has to say: how the months count, who has to be employed, what a leaver gets, for what.</summary>
internal sealed class PeriodCheck(CollectiveAgreement agreement, BonusClause clause)
{
    internal IEnumerable<Finding> Run()
    {
        if (WithoutLasting() is { } fault)
        {
            yield return fault;
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

        foreach (var finding in schedule is LumpSum lumpSum ? OfLumpSum(lumpSum) : [])
        {
            yield return finding;
        }

        var rule = clause.PartTime ?? agreement.Policies.PartTime;
        if (rule is PartTimeRule.ByWorkedHours)
        {
            yield return Tell(FindingCodes.WorkedHoursOfAPeriod, "partTime");
        }

        if (schedule.Hours is null && rule is PartTimeRule.ByHours or PartTimeRule.ByWorkedHours)
        {
            yield return Choices.HoursAs(clause);
        }

        if (schedule.BasedOn is { Otherwise: null })
        {
            yield return Choices.BaseOtherwise(clause);
        }
    }

    /// <summary>That periods are paid for and the ground lasts for none; null where it is not so.</summary>
    internal Finding? WithoutLasting() => clause.Bonus is { Schedule.NeedsLasting: true, Ground.Nature: not GroundNature.Lasting }
        ? Finding.Of(FindingCodes.ScheduleNeedsLasting, $"clauses.{clause.Id}", ("clause", clause.Id.ToString())) with { Clause = clause.Id }
        : null;

    // What nobody will ever be paid, and standards that nothing reads.
    private IEnumerable<Finding> OfLumpSum(LumpSum schedule)
    {
        var term = agreement.TermInForce;
        foreach (var instalment in schedule.Instalments.Where(each => !term.Contains(agreement.Policies.PayPeriod.DaysOf(each.Month).LastDay)))
        {
            yield return Tell(FindingCodes.InstalmentOutsideTerm, "schedule.instalments", ("month", instalment.Month), ("term", term.ToString()));
        }

        foreach (var step in clause.Amounts.Steps.Where(step => step.HasValue).Skip(1).Where(step => step.Span.From > schedule.EntitledOn))
        {
            yield return Tell(FindingCodes.StandardAfterEntitlement, "amounts", ("from", step.Span.From), ("day", schedule.EntitledOn));
        }
    }

    private Finding Tell(FindingCode code, string member, params ReadOnlySpan<FindingArgument> more) =>
        Finding.Of(code, $"clauses.{clause.Id}.{member}", [("clause", clause.Id.ToString()), .. more]) with { Clause = clause.Id };
}
