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
        PayCalculator.For(agreement).PayFor(worker, month, allocation);

    /// <summary>A workforce's pay for a month under the agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run.</returns>
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
        MonthPlan plan = new(Guard.NotNull(agreement), month);
        List<Finding> findings = [];
        var person = PersonMonth.Of(plan, Guard.NotNull(worker));
        var basis = person.IsEmployed
            ? plan.Overtimes.FirstOrDefault(clause => plan.Covers(clause, person.Employed[0].Terms))?.Basis ?? plan.Overtimes.FirstOrDefault()?.Basis
            : null;
        var payBase = new MonthBase(plan, person, basis, findings).Of(PayBase.OvertimeBase);
        if (plan.TimeRounding is null)
        {
            findings.Add(Choices.Rounding(RoundingPoint.TimeRate));
        }

        return new(
            agreement.Policies.PaidTime.RatesOf(payBase ?? ExactAmount.Zero(agreement.Currency)).Round(plan.TimeRounding ?? RoundingRule.None),
            FindingList.Of(findings));
    }

    /// <summary>Who reached the piece quota of a month within legal hours, by post, against a rule such as 90 % (劳动定额完成面).</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month.</param>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="rule">The rule, such as <see cref="PublishedQuotaRules.Hangzhou"/>.</param>
    /// <returns>The figures, with a warning for each post that falls short.</returns>
    /// <exception cref="ArgumentException">The clause is none of piece rates.</exception>
    public static QuotaReach QuotaReach(this CollectiveAgreement agreement, Workforce workforce, YearMonth month, ClauseId clause, QuotaRule rule) =>
        Calculation.QuotaReach.Of(Guard.NotNull(agreement), Guard.NotNull(workforce), month, clause, Guard.NotNull(rule));

    /// <summary>What other prices or unit times do to the pieces counted in a month: the same counts, paid under both (定额、单价调整测算).</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month whose counts are taken.</param>
    /// <param name="clause">The clause of piece rates.</param>
    /// <param name="changed">The terms that would apply for the whole month.</param>
    /// <returns>The change, by price and by person.</returns>
    /// <exception cref="ArgumentException">The clause is none of piece rates.</exception>
    public static PieceChange PriceChange(this CollectiveAgreement agreement, Workforce workforce, YearMonth month, ClauseId clause, PiecePay changed) =>
        PieceChange.Of(Guard.NotNull(agreement), Guard.NotNull(workforce), month, clause, changed);

    /// <summary>
    /// What a change in a person's facts is worth in twelve months, all clauses together (升一级到底多拿多少).
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="worker">The person as they are.</param>
    /// <param name="change">The change, such as an appointment.</param>
    /// <param name="firstMonth">
    /// The first of the twelve months; null: the first month in which the change can show, which is the first month in which the statements differ within
    /// two years of the start of the agreement's term.
    /// </param>
    /// <returns>The difference over twelve months, by clause. Months after the term are computed as if the agreement continued, and what a fund pays as if it
    /// sufficed.</returns>
    /// <example><c>agreement.ValueOf(worker, w => w.Appoint(SkillGrade.Technician, new LocalDate(2027, 1, 1)))</c>.</example>
    public static ValueOfChange ValueOf(
        this CollectiveAgreement agreement, Worker worker, Func<Worker, Worker> change, YearMonth? firstMonth = null)
    {
        Guard.NotNull(agreement);
        var changed = Guard.NotNull(change)(Guard.NotNull(worker));
        // The value of a year is asked about terms that are renewed yearly: the agreement is taken to continue, and its funds to suffice.
        var calculator = PayCalculator.For(agreement with { Term = new DateSpan(agreement.Term.From), Funds = [] });
        var first = firstMonth ?? FirstDifference(calculator, worker, changed);
        var months = Enumerable.Range(0, 12).Select(first.PlusMonths).ToList();
        return new ValueOfChange(
            months.Select(month => calculator.PayFor(worker, month)),
            months.Select(month => calculator.PayFor(changed, month)),
            agreement.Currency);
    }

    private static YearMonth FirstDifference(PayCalculator calculator, Worker worker, Worker changed)
    {
        var start = calculator.Agreement.Term.From.ToYearMonth();
        return Enumerable.Range(0, 24).Select(start.PlusMonths).FirstOrDefault(
            month => calculator.PayFor(worker, month) is var before
                && calculator.PayFor(changed, month) is var after
                && before.SettledSoFar != after.SettledSoFar,
            start);
    }
}
