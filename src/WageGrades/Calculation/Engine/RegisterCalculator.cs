using System.Runtime.CompilerServices;
using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Computes pay under a register of agreements (按协议登记簿计算工资): each day of a month by the agreement in force on it. A month that two agreements
/// share is one month: it pays what one agreement would whose tables change on that day, with proration, precedence, caps and floors judged over all
/// of it. May be shared by threads.
/// </summary>
/// <remarks>
/// <para>
/// What a successor takes over, steps reached, waits, funds, caps of the year, protection, is its own choice: <see cref="TakesOver"/>. A year of
/// annual pay or of negotiated pay's floor is settled over all agreements that follow one another without a gap.
/// </para>
/// <para>
/// Where the two agreements differ in more than tables with dates, such as their method of proration, a group or a cap, each pays its days by its own
/// rules, as if they held for the whole month; a finding says so (WG4503).
/// </para>
/// <para>
/// Counts and supplied amounts, which belong to the whole month, are paid by the agreement in force on the person's first employed day of it. An
/// employed day without exactly one agreement in force blocks the statement.
/// </para>
/// </remarks>
/// <example>What was owed for March as known on 3 May: <c>RegisterCalculator.For(register.AsKnownOn(day)).PayFor(facts.AsKnownOn(day),
/// march)</c>.</example>
public sealed class RegisterCalculator
{
    private readonly RegisterPlans plans;
    private readonly ConditionalWeakTable<Workforce, MonthClaims> claims = [];

    private RegisterCalculator(AgreementRegister register, bool explains) =>
        (Register, plans) = (register, new RegisterPlans(register, explains));

    /// <summary>The register that says which agreement pays.</summary>
    public AgreementRegister Register { get; }

    /// <summary>A calculator for a register, as it is known: see <see cref="AgreementRegister.AsKnownOn"/>.</summary>
    /// <param name="register">The register, of at least one agreement.</param>
    /// <returns>The calculator.</returns>
    /// <exception cref="ArgumentException">The register is empty.</exception>
    public static RegisterCalculator For(AgreementRegister register) => Of(register, explains: true);

    /// <summary>A calculator whose lines are not explained; everything else is the same.</summary>
    internal static RegisterCalculator Light(AgreementRegister register) => Of(register, explains: false);

    private static RegisterCalculator Of(AgreementRegister register, bool explains) => Guard.NotNull(register).Agreements.Count > 0
        ? new RegisterCalculator(register, explains)
        : throw new ArgumentException("The register has 0 agreements; pay needs at least 1.", nameof(register));

    /// <summary>A person's pay for a month.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The statement, lines of the earlier agreement first; never an exception for bad data.</returns>
    /// <remarks>What looks at more than one person stays pending, as in <see cref="PayCalculator.PayFor(Worker, YearMonth)"/>.</remarks>
    public PayStatement PayFor(Worker worker, YearMonth month) => PayFor(worker, month, allocations: null);

    /// <summary>What is settled for several people: once for the month, or for each of its parts.</summary>
    internal IReadOnlyList<Allocation> Allocate(Workforce workforce, YearMonth month)
    {
        var parts = PartsOf(month);
        try
        {
            return parts is [var only]
                ? [new Allocator(plans.Of, claims.GetValue(workforce, people => new MonthClaims(plans.Of, people))).Allocate(only.Month)]
                : AllocateParts(workforce, parts);
        }
        catch (OverflowException overflow)
        {
            return [.. parts.Select(_ => new Allocation(month, Register.Currency) { Findings = FindingList.Of([SumBound.Of("", month, overflow)]) })];
        }
    }

    internal PayStatement PayFor(Worker worker, YearMonth month, IReadOnlyList<Allocation>? allocations)
    {
        Guard.NotNull(worker);

        // Why clauses have no line is asked of whole runs alone.
        var detail = allocations is not null ? StatementDetail.Notes : StatementDetail.Findings;
        var parts = PartsOf(month);
        var period = Register.PayPeriodIn(month);
        var span = SinceTheMonthBefore(month, period.SpanOf(month));
        if (parts is [var only] && only.Term.Contains(span))
        {
            return MonthPipeline.PayOrBlock(only, worker, plans.Of, allocations?[0], detail: detail).Statement;
        }

        List<PayStatement> statements = [];
        LineWriter? writer = null;
        for (var at = 0; at < parts.Count; at++)
        {
            (var statement, writer) = MonthPipeline.PayOrBlock(parts[at], worker, PlansWith(parts[at]), allocations?[at], writer, detail);
            statements.Add(statement);
        }

        return PayStatement.Join(
            worker,
            month,
            period,
            Register.Currency,
            statements,
            Uncovered(worker, span));
    }

    /// <summary>A person's month looked at; null where it has to be paid by itself, such as one of two parts.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month.</param>
    /// <param name="allocations">What was settled for several people.</param>
    /// <param name="before">An earlier month of the same person, which is given back where nothing changed since.</param>
    /// <param name="looksOn">Whether the months after this one are asked too.</param>
    internal SeenMonth? See(Worker worker, YearMonth month, IReadOnlyList<Allocation> allocations, SeenMonth? before = null, bool looksOn = false)
    {
        var span = SinceTheMonthBefore(month, Register.PayPeriodIn(month).SpanOf(month));
        return PartsOf(month) is not [var only] || !only.Term.Contains(span) ? null
            : before?.HoldsIn(only, allocations[0]) == true ? before
            : SeenMonth.Of(only, worker, plans.Of, allocations[0], before, looksOn);
    }

    /// <summary>A workforce's pay for a month: everybody who is employed on a day of it or is owed something.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run, ordered by worker id.</returns>
    public PayRun PayFor(Workforce workforce, YearMonth month)
    {
        var allocations = Allocate(Guard.NotNull(workforce), month);
        var period = Register.PayPeriodIn(month);
        return new(
            Allocation.Join(month, Register.Currency, allocations),
            MissingRecords.Note(workforce, month, period)
                .Select(worker => PayFor(worker, month, allocations))
                .Where(statement => !statement.IsNobodysMonth),
            Register.ForMonth(month)
                .SelectMany(agreement => agreement.Clauses.OfType<PayClause>())
                .DistinctBy(clause => clause.Id))
        {
            Period = period,
        };
    }

    /// <summary>The plans of the agreements in force in a month; none where no agreement is.</summary>
    private ValueList<MonthPlan> PartsOf(YearMonth month) => plans.IsEmpty
        ? []
        : ValueList.Of(plans.Of(month).Parts.Where(part => part.Term.Intersect(part.Span.ToDateSpan()) is not null));

    private Func<YearMonth, MonthPlan> PlansWith(MonthPlan part) => month => month == part.Month ? part : plans.Of(month);

    /// <summary>
    /// What each part settles: the shares of its own days, and with the first what is paid late. A fund that opens in the month and takes over the
    /// balance of an earlier part's fund pays the whole month.
    /// </summary>
    private Allocation[] AllocateParts(Workforce workforce, ValueList<MonthPlan> parts)
    {
        var settled = new Allocation[parts.Count];
        for (var at = 0; at < settled.Length; at++)
        {
            var planOf = PlansWith(parts[at]);
            settled[at] = new Allocator(planOf, new MonthClaims(planOf, workforce)).Allocate(parts[at].Month);
        }

        if (settled is not [.., var last])
        {
            return [];
        }

        return
        [
            .. settled.Select((allocation, at) =>
            {
                var (part, own, taken) = (parts[at], allocation.FundGrants, TakenOver(parts[at], parts[^1]));
                return allocation with
                {
                    FundGrants = ValueList.Of((taken.Count == 0 ? own
                            : [.. own.Where(grant => !taken.Contains(grant.Clause)), .. last.FundGrants.Where(grant => taken.Contains(grant.Clause))])
                        .Where(grant => part.Term.Contains(grant.DueOn) || (at == 0 && !(grant.DueOn >= part.Term.Until)))),
                    Funds = ReferenceEquals(allocation, last) ? allocation.Funds : [],
                };
            }),
        ];
    }

    /// <summary>The clauses of a part that a fund of the last part pays in the place of its own.</summary>
    private static HashSet<ClauseId> TakenOver(MonthPlan part, MonthPlan last) => last.FundsSince >= last.Term.From ? [] :
    [
        .. from fund in last.Funds
           where fund.OpensIn == last.Month && part.Funds.Any(own => own.Id == fund.Id && own.OpensIn != fund.OpensIn)
           from clause in fund.Clauses
           select clause,
    ];

    /// <summary>The days of a month and those before it that are of no month, because the one before ended earlier under months of other
    /// days.</summary>
    private DateSpan SinceTheMonthBefore(YearMonth month, DateSpan days) =>
        MonthRun.Plus(month, -1) is { } before && Register.PayPeriodIn(before).DaysOf(before).Until is var end && end < days.From
            ? new DateSpan(end, days.Until)
            : days;

    /// <summary>The employed days of the month on which no agreement, or more than one, is in force.</summary>
    private List<Finding> Uncovered(Worker worker, DateSpan month)
    {
        var gaps = Register.InForce.StepsWithin(month).Where(step => step.HasValue)
            .Aggregate(EffectiveSeries.Empty<string>().Set(month, ""), (days, step) => days.Clear(step.Span, "covered"));
        return
        [
            .. from gap in gaps.Steps
               where gap.HasValue && worker.Employment.StepsWithin(gap.Span).Any(step => step.HasValue)
               select Register.WhyNotInForce(gap.Span),
        ];
    }
}
