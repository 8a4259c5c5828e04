using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What a fund that carries over may still owe a person from earlier months: not known without an allocation, and therefore open, never zero.
/// </summary>
internal sealed class FundDebts(FoundMonth found)
{
    private static readonly LineStop Waits = new(LineReason.AwaitingAllocation);

    private readonly MonthPlan plan = found.Month.Plan;
    private readonly PersonMonth person = found.Month.Person;
    private readonly AmountResolver resolver = new(found);

    internal IEnumerable<PayLine> Lines() =>
        from fund in plan.Funds
        where fund.Shortfall == FundShortfall.CarriedOver && fund.OpensIn < plan.Month
        from clause in plan.Bonuses
        where fund.Clauses.Contains(clause.Id) && MayBeOwed(fund, clause)
        select new PayLine(MonthPlan.Reference(clause), clause.Heading, plan.Span.ToDateSpan())
        {
            Status = LineStatus.Pending,
            Reason = LineReason.AwaitingAllocation,
            Exact = ExactAmount.Zero(plan.Currency),
            Amount = Money.Zero(plan.Currency),
            Origin = LineOrigin.Of(Waits),
            Trace = plan.Explains ? [Waits.Explain()] : [],
        };

    private bool MayBeOwed(AwardFund fund, BonusClause clause) => clause.Bonus.Ground.IsOfItsMonth
        ? person.Worker.HasRecordIn(fund.OpensIn, plan.Month.PlusMonths(-1), plan.Period)
        : clause.Bonus.Schedule.OfPeriod is { } period ? MayBeOwed(fund, clause, period)
        : found.Of(clause).Any(each =>
            WasDueSince(plan.Period.FirstDay(fund.OpensIn), clause, each)
            && clause.Amounts.Steps.Any(step => step.HasValue && resolver.Resolve(clause, step.Value, each, plan.Span.From) is not null));

    // What is paid for a period fell due in its own month, whenever what it is paid for began.
    private bool MayBeOwed(AwardFund fund, BonusClause clause, PeriodSchedule period)
    {
        for (var earlier = fund.OpensIn; earlier < plan.Month; earlier = earlier.PlusMonths(1))
        {
            var own = found.AsOf(plan.Period.FirstDay(earlier));
            PeriodClaims claims = new(own, clause, period);
            if (claims.Of().Any(claim => claim.Due.State == PeriodState.Due
                && claims.StandardOf(claim) is { } standard
                && claims.Reached(claim).Exists(each => resolver.Resolve(clause, standard, each, claim.Due.CountedOn) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private bool WasDueSince(LocalDate opened, BonusClause clause, Occurrence occurrence) => clause.Bonus.Schedule.IsOnce
        ? plan.Policies.StartOf(clause.Bonus.Schedule)?.FirstDueDay(occurrence.CountsFrom, plan.Period) is { } due
            && due >= opened && due < plan.Span.From
        : MonthlyTerm.Of(clause, occurrence, plan.Policies) is { } term && term.From < plan.Span.From && !(term.Until <= opened);
}
