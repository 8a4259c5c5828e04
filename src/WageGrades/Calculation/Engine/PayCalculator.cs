using System.Runtime.CompilerServices;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Computes pay under one agreement (工资计算). It keeps the agreement's months ready once they were asked for, and a workforce's claims on funds as
/// long as that workforce is in use; it may be shared by threads and gives the same answer whatever was asked before.
/// </summary>
/// <example><c>var calculator = PayCalculator.For(agreement); var april = calculator.PayFor(worker, new YearMonth(2026, 4));</c></example>
public sealed class PayCalculator
{
    private static readonly ConditionalWeakTable<CollectiveAgreement, PayCalculator> Kept = [];

    private readonly KeptPlans plans;
    private readonly ConditionalWeakTable<Workforce, MonthClaims> claims = [];

    private readonly Func<YearMonth, MonthPlan> planOf;

    private PayCalculator(CollectiveAgreement agreement, bool explains = true)
    {
        Lazy<PlannedClauses> clauses = new(() => new PlannedClauses(agreement));
        (Agreement, planOf) = (agreement, PlanOf);
        plans = new(month => new MonthPlan(agreement, month, further: null, clauses.Value) { Explains = explains });
    }

    /// <summary>The agreement that pays.</summary>
    public CollectiveAgreement Agreement { get; }

    /// <summary>A calculator for an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The calculator.</returns>
    public static PayCalculator For(CollectiveAgreement agreement) => new(Guard.NotNull(agreement));

    /// <summary>
    /// A calculator whose lines are not explained, for sums over many people and months: the same lines, amounts and findings without a
    /// <see cref="PayLine.Trace"/>.
    /// </summary>
    internal static PayCalculator Light(CollectiveAgreement agreement) => new(Guard.NotNull(agreement), explains: false);

    /// <summary>
    /// The calculator of this very agreement, kept as long as the agreement is in use, so that asking it month by month does not settle a fund from
    /// its opening month each time. Nobody can tell it from a new one by its answers.
    /// </summary>
    internal static PayCalculator KeptFor(CollectiveAgreement agreement) => Kept.GetValue(Guard.NotNull(agreement), each => new PayCalculator(each));

    /// <summary>A person's pay for a month.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The statement; blocked with findings where something is missing, never an exception for bad data.</returns>
    /// <remarks>What looks at more than one person, a pool, a fund, a relative floor, stays pending and the statement is not payable.</remarks>
    /// <example><c>PayCalculator.For(agreement).PayFor(worker, new YearMonth(2026, 7))</c>; one calculator serves all people and months.</example>
    public PayStatement PayFor(Worker worker, YearMonth month) => Pay(Guard.NotNull(worker), month, allocation: null);

    /// <summary>The same, with why clauses have no line.</summary>
    internal PayStatement PayNoted(Worker worker, YearMonth month) => Pay(worker, month, allocation: null, StatementDetail.Notes);

    /// <summary>A person's pay for a month whose allocation is settled.</summary>
    /// <param name="worker">The person, one of those for whom the month was settled.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <param name="allocation">The month's allocation.</param>
    /// <returns>The statement that <see cref="PayFor(Workforce, YearMonth)"/> has for the person.</returns>
    /// <exception cref="ArgumentException">The allocation is of another month, another currency or another agreement.</exception>
    public PayStatement PayFor(Worker worker, YearMonth month, Allocation allocation) => PayFor(worker, month, allocation, StatementDetail.Findings);

    /// <summary>The same, told as far as it is asked for.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month, Allocation allocation, StatementDetail detail)
    {
        if (Guard.NotNull(allocation).Month != month)
        {
            throw new ArgumentException($"The allocation is of {IsoDate.Of(allocation.Month)}, not of {IsoDate.Of(month)}.", nameof(allocation));
        }

        if (allocation.Currency != Agreement.Currency)
        {
            throw new ArgumentException($"The allocation is in {allocation.Currency}, the agreement in {Agreement.Currency}.", nameof(allocation));
        }

        if (allocation.HasNothingFor(Guard.NotNull(worker).Id))
        {
            return Pay(worker, month, allocation, detail);
        }

        // A stored allocation may be of another agreement, or of this one before a clause was taken out.
        foreach (var foreign in allocation.ClausesOf(worker.Id).Where(clause => Agreement.Find(clause) is null))
        {
            throw new ArgumentException(
                $"The allocation pays {worker.Id} under {foreign}, which the agreement does not have.",
                nameof(allocation));
        }

        if (allocation.IsAmbiguousFor(worker.Id))
        {
            throw new ArgumentException(
                $"The allocation has two shares of {worker.Id} under one clause: it is of several agreements.",
                nameof(allocation));
        }

        return Pay(worker, month, allocation, detail);
    }

    /// <summary>Settles for a whole workforce what looks at more than one person: pools, funds, relative floors.</summary>
    /// <param name="workforce">Everybody the agreement covers; a share is a share among them.</param>
    /// <param name="month">The month.</param>
    /// <returns>The settlement; empty for an agreement that has nothing of the kind.</returns>
    public Allocation Allocate(Workforce workforce, YearMonth month)
    {
        try
        {
            return new Allocator(PlanOf, claims.GetValue(Guard.NotNull(workforce), people => new MonthClaims(PlanOf, people))).Allocate(month);
        }
        catch (OverflowException overflow)
        {
            return new Allocation(month, Agreement.Currency) { Findings = FindingList.Of([SumBound.Of("", month, overflow)]) };
        }
    }

    /// <summary>A workforce's pay for a month: everybody who is employed on a day of it or is owed something. Pools, funds and relative floors are
    /// settled first.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run, ordered by worker id.</returns>
    public PayRun PayFor(Workforce workforce, YearMonth month)
    {
        var allocation = Allocate(workforce, month);
        var people = MissingRecords.Note(workforce, month, Agreement.Policies.PayPeriod);
        return new(
            allocation,
            people.Select(worker => PayFor(worker, month, allocation, StatementDetail.NotesWhenAsked)).Where(statement => !statement.IsNobodysMonth),
            PlanOf(month).PayClauses)
        {
            Period = Agreement.Policies.PayPeriod,
        };
    }

    private PayStatement Pay(Worker worker, YearMonth month, Allocation? allocation, StatementDetail detail = StatementDetail.Findings) =>
        MonthPipeline.PayOrBlock(PlanOf(month), worker, planOf, allocation, detail: detail).Statement;

    /// <summary>A person's month looked at; null where it has to be paid by itself.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month.</param>
    /// <param name="allocation">What was settled for several people.</param>
    /// <param name="before">An earlier month of the same person, which is given back where nothing changed since.</param>
    /// <param name="looksOn">Whether the months after this one are asked too.</param>
    internal SeenMonth? See(Worker worker, YearMonth month, Allocation allocation, SeenMonth? before = null, bool looksOn = false) =>
        before?.HoldsIn(PlanOf(month), allocation) == true ? before : SeenMonth.Of(PlanOf(month), worker, planOf, allocation, before, looksOn);

    /// <summary>What a month finds of a person, before any amount is read.</summary>
    internal MonthFacts FactsOf(Worker worker, YearMonth month, Allocation? allocation = null) =>
        MonthFacts.Of(MonthCase.Of(PlanOf(month), Guard.NotNull(worker), PlanOf, allocation));

    /// <summary>Whether on every day of a month on which the agreement pays a person a ladder is for the person or a scheme pays.</summary>
    internal bool SetsBasePay(Worker worker, YearMonth month)
    {
        var own = MonthCase.Of(PlanOf(month), worker, PlanOf);
        var cuts = own.Coverage.ChangeDays().Concat(worker.Scheme.ChangeDays()).Distinct().Order().ToList();
        return own.Person.Employed.SelectMany(each => DaySpans.Cut(each.Span, cuts)).All(days =>
            own.Schemes.On(days.From) is not null || own.Plan.Ladders.Any(ladder => own.Coverage.On(ladder, days.From)));
    }

    /// <summary>The plan of a month, kept once it was asked for.</summary>
    internal MonthPlan PlanOf(YearMonth month) => plans[month];
}
