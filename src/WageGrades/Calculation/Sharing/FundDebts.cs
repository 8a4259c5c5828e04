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
    private readonly AmountResolver resolver = new(found.Month, new BaseRates(found));

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
        ? person.Worker.Records.Keys.Any(each => each >= fund.OpensIn && each < plan.Month)
        : found.Of(clause).Any(each =>
            WasDueSince(fund.OpensIn.OnDayOfMonth(1), clause, each)
            && clause.Amounts.Steps.Any(step => step.HasValue && resolver.Resolve(clause, step.Value, each, plan.Span.From) is not null));

    private bool WasDueSince(LocalDate opened, BonusClause clause, Occurrence occurrence) => clause.Bonus.Schedule.IsOnce
        ? plan.Policies.StartOf(clause.Bonus.Schedule)?.FirstDueDay(occurrence.CountsFrom) is { } due && due >= opened && due < plan.Span.From
        : MonthlyTerm.Of(clause, occurrence, plan.Policies) is { } term && term.From < plan.Span.From && !(term.Until <= opened);
}
