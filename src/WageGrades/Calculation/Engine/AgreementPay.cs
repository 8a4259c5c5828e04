using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Pay (工资) asked of an agreement directly; for many questions keep a <see cref="PayCalculator"/>.</summary>
public static class AgreementPay
{
    /// <summary>A person's pay for a month under the agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The statement.</returns>
    /// <example><c>agreement.PayFor(worker, new YearMonth(2026, 7)).Total</c>; <c>statement.Findings</c> says what could not be computed.</example>
    public static PayStatement PayFor(this CollectiveAgreement agreement, Worker worker, YearMonth month) =>
        PayCalculator.KeptFor(agreement).PayFor(worker, month);

    /// <summary>A person's pay for a month whose allocation is settled, such as one that <c>AllocationJson</c> read.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person, one of those for whom the month was settled.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <param name="allocation">The month's allocation.</param>
    /// <returns>The statement that <see cref="PayFor(CollectiveAgreement, Workforce, YearMonth)"/> has for the person.</returns>
    /// <exception cref="ArgumentException">The allocation is of another month, another currency or another agreement.</exception>
    public static PayStatement PayFor(this CollectiveAgreement agreement, Worker worker, YearMonth month, Allocation allocation) =>
        PayCalculator.KeptFor(agreement).PayFor(worker, month, allocation);

    /// <summary>A workforce's pay for a month under the agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run.</returns>
    /// <example>
    /// <c>agreement.PayFor(workforce, new YearMonth(2026, 7))</c> has a statement for everybody and what was settled among several.
    /// </example>
    public static PayRun PayFor(this CollectiveAgreement agreement, Workforce workforce, YearMonth month) =>
        PayCalculator.KeptFor(agreement).PayFor(workforce, month);

    /// <summary>Settles for a whole workforce what looks at more than one person: pools, funds, relative floors.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">Everybody the agreement covers.</param>
    /// <param name="month">The month.</param>
    /// <returns>The settlement.</returns>
    public static Allocation Allocate(this CollectiveAgreement agreement, Workforce workforce, YearMonth month) =>
        PayCalculator.KeptFor(agreement).Allocate(workforce, month);

    /// <summary>
    /// A person's day and hour rate of a month (日工资、小时工资标准), from the clauses that count in the overtime base, rounded as the agreement says: what
    /// <see cref="OvertimeClause"/> multiplies.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month.</param>
    /// <returns>The rates; zero where the person is not employed under the agreement, or a finding says what is missing.</returns>
    public static Reading<TimeRates> TimeRatesFor(this CollectiveAgreement agreement, Worker worker, YearMonth month)
    {
        var calculator = PayCalculator.KeptFor(agreement);
        var plan = calculator.PlanOf(month);
        var own = MonthCase.Of(plan, Guard.NotNull(worker), calculator.PlanOf);
        var person = own.Person;
        var basis = person.IsEmployed
            ? plan.Overtimes.FirstOrDefault(clause => own.Coverage.On(clause, person.Employed[0].Span.From))?.Basis
                ?? (plan.Overtimes.Count > 0 ? plan.Overtimes[0].Basis : null)
            : null;
        MonthBase ofMonth = new(new FoundMonth(own), basis);
        var payBase = ofMonth.Of(PayBase.OvertimeBase);
        if (ofMonth.AwaitsBirthDate)
        {
            own.Findings.AddRange(plan.ForSome.Where(clause => own.Coverage.IsOpen(clause) && own.Coverage.Ever(clause))
                .Select(clause => own.Coverage.BirthDateMissing(clause.Id)));
        }

        if (plan.TimeRounding is null)
        {
            own.Findings.Add(Choices.Rounding(RoundingPoint.TimeRate));
        }

        return new(
            agreement.Policies.PaidTime.RatesOf(payBase ?? ExactAmount.Zero(agreement.Currency)).Round(plan.TimeRounding ?? RoundingRule.None),
            FindingList.Of(own.Findings));
    }
}
