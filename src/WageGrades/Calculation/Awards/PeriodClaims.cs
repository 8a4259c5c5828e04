using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The payments for periods that a clause has to do with in a month, each employment's by itself, and whether the clause pays them: asked alike of
/// those that fall due now and of earlier ones, which may have been paid for the same months.
/// </summary>
internal sealed class PeriodClaims
{
    private readonly FoundMonth found;
    private readonly MonthCase month;
    private readonly BonusClause clause;
    private readonly List<DateSpan> employments;
    private readonly PeriodSchedule[] schedules;
    private readonly YearMonth opens;

    internal PeriodClaims(FoundMonth found, BonusClause clause, PeriodSchedule schedule)
    {
        (this.found, month, this.clause) = (found, found.Month, clause);
        employments = EmploymentRun.Of(month.Person.Worker);
        schedules = [.. employments.Select(each => OfLeaver(schedule, each))];
        opens = Opens();
    }

    /// <summary>The payments of the month, those among them that turn out not to be due.</summary>
    internal IEnumerable<PeriodClaim> Of() => In(month.Person.Month);

    /// <summary>The same of another month under the same agreement.</summary>
    internal IEnumerable<PeriodClaim> In(YearMonth other)
    {
        for (var place = 0; place < employments.Count; place++)
        {
            foreach (var paidIn in schedules[place].PaymentsAround(other, employments[place], opens, month.Plan.Period))
            {
                if (ClaimOf(paidIn, place) is { } claim && claim.Due.DueIn == other)
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>What earlier employments are paid for the same payment, each with what holds.</summary>
    internal IEnumerable<(PeriodClaim Claim, List<Occurrence> Held)> Before(PeriodClaim claim)
    {
        for (var place = 0; place < claim.Place; place++)
        {
            if (ClaimOf(claim.Due.PaidIn, place) is { Due.State: PeriodState.Due } earlier
                && StandardOf(earlier) is { } standard
                && month.Schemes.AbsorberOf(clause.Id, earlier.Due.CountedOn) is null
                && Reached(earlier).FindAll(each => each.Fits(standard)) is { Count: > 0 } held)
            {
                yield return (earlier, held);
            }
        }
    }

    /// <summary>The occurrences that hold on the day that counts, in their order; none where the clause has nothing to pay.</summary>
    internal List<Occurrence> Reached(PeriodClaim claim) =>
        IsInForce(claim.Due) && month.Coverage.OnAny(clause, claim.Due.CountedOn) ? Held(claim) : [];

    /// <summary>The occurrences that hold on the day that counts, in their order.</summary>
    internal List<Occurrence> Held(PeriodClaim claim)
    {
        var day = claim.Due.HeldOn;
        var post = month.Person.Worker.Post.TryGet(day, out var on) ? on : null;
        return
        [
            .. found.AsOf(day).Of(clause).Where(each => each.OnlyIn is null && each.HasTradeOn(day, post)
                && MonthlyTerm.Of(clause, each, month.Plan.Policies)?.Contains(day) == true),
        ];
    }

    /// <summary>The standard for which it is reckoned: what came before the clause had one is paid by its first, as a one-off is.</summary>
    internal BonusAmount? StandardOf(PeriodClaim claim) => clause.Amounts.TryGet(claim.Due.CountedOn, out var standard) ? standard
        : clause.Amounts.Steps.FirstOrDefault(step => step.HasValue) is { } first && claim.Due.CountedOn < first.Span.From ? first.Value
        : null;

    private PeriodClaim? ClaimOf(YearMonth paidIn, int place) =>
        schedules[place].DueOf(paidIn, employments[place], opens, month.Plan.Period) is { } due
            ? new PeriodClaim(due, employments[place], place)
            : null;

    // What fell due under an earlier agreement was paid by that one.
    private bool IsInForce(PeriodDue due)
    {
        var own = month.Plan.Term.Contains(due.PaidOn) ? clause
            : due.DueIn == month.Person.Month ? null
            : month.PlanOn(due.PaidOn)?.Agreement.Find(clause.Id) as BonusClause;
        return own is not null && own.OwnTerm?.Contains(due.PaidOn) != false;
    }

    // Who leaves gets what the agreement says that is in force on the last day, whichever is when the others are paid.
    private PeriodSchedule OfLeaver(PeriodSchedule schedule, DateSpan employment) =>
        employment.LastDay is { } last && !month.Plan.Term.Contains(last)
        && month.PlanOn(last)?.Agreement.Find(clause.Id) is BonusClause { Bonus.Schedule: PeriodSchedule { OnLeaving: { } rule } }
            ? schedule with { OnLeaving = rule }
            : schedule;

    // The agreements in a row that have the clause pay it from the first day of the first of them.
    private YearMonth Opens()
    {
        var first = month.Plan.Term.From;
        if (month.Plan.Since == first)
        {
            return month.Plan.Period.MonthOf(first);
        }

        while (month.PlanOn(first.PlusDays(-1)) is { } before && before.Agreement.Find(clause.Id) is BonusClause && before.Term.From < first)
        {
            first = before.Term.From;
        }

        return month.Plan.Period.MonthOf(first);
    }
}
