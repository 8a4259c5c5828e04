using System.Collections.Concurrent;
using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Computes pay under a register of agreements (按协议登记簿计算工资): each day of a month by the agreement in force on it. A month that two agreements
/// share is paid by each for its days, and the parts add up. May be shared by threads.
/// </summary>
/// <remarks>
/// Counts and supplied amounts, which belong to the whole month, are paid by the agreement in force on the person's first employed day of it. An employed
/// day without exactly one agreement in force blocks the statement.
/// </remarks>
/// <example>What was owed for March as known on 3 May: <c>RegisterCalculator.For(register.AsKnownOn(day)).PayFor(facts.AsKnownOn(day), march)</c>.</example>
public sealed class RegisterCalculator
{
    private readonly ConcurrentDictionary<DateSpan, PayCalculator> calculators = new();

    private RegisterCalculator(AgreementRegister register) => Register = register;

    /// <summary>The register that says which agreement pays.</summary>
    public AgreementRegister Register { get; }

    /// <summary>A calculator for a register, as it is known: see <see cref="AgreementRegister.AsKnownOn"/>.</summary>
    /// <param name="register">The register, of at least one agreement.</param>
    /// <returns>The calculator.</returns>
    /// <exception cref="ArgumentException">The register is empty.</exception>
    public static RegisterCalculator For(AgreementRegister register) => Guard.NotNull(register).Agreements.Count > 0
        ? new RegisterCalculator(register)
        : throw new ArgumentException("The register has 0 agreements; pay needs at least 1.", nameof(register));

    /// <summary>A person's pay for a month.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The statement, lines of the earlier agreement first; never an exception for bad data.</returns>
    /// <remarks>What looks at more than one person stays pending, as in <see cref="PayCalculator.PayFor(Worker, YearMonth)"/>.</remarks>
    public PayStatement PayFor(Worker worker, YearMonth month) => PayFor(worker, month, allocations: null);

    /// <summary>What each agreement in force in the month settles for several people, each for its days.</summary>
    internal Dictionary<CollectiveAgreement, Allocation> Allocate(Workforce workforce, YearMonth month) => Register.InForce
        .StepsWithin(DateSpan.OfMonth(month))
        .Where(step => step.HasValue)
        .Select(step => step.Value)
        .Distinct()
        .ToDictionary(agreement => agreement, agreement => CalculatorOf(agreement).Allocate(workforce, month));

    internal PayStatement PayFor(Worker worker, YearMonth month, IReadOnlyDictionary<CollectiveAgreement, Allocation>? allocations)
    {
        Guard.NotNull(worker);
        var span = DateSpan.OfMonth(month);
        var inForce = Register.InForce.StepsWithin(span).Where(step => step.HasValue).ToList();
        LineWriter? writer = null;
        if (inForce is [var only] && only.Span == span)
        {
            return CalculatorOf(only.Value).PayFor(worker, month, allocations?[only.Value], ref writer);
        }

        List<PayStatement> parts = [];
        foreach (var step in inForce)
        {
            parts.Add(CalculatorOf(step.Value).PayFor(worker, month, allocations?[step.Value], ref writer));
        }

        return PayStatement.Join(worker, month, Register.Currency, parts, Uncovered(worker, span, [.. inForce.Select(step => step.Span)]));
    }

    /// <summary>A workforce's pay for a month: everybody who is employed on a day of it or is owed something.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run, ordered by worker id.</returns>
    public PayRun PayFor(Workforce workforce, YearMonth month)
    {
        var allocations = Allocate(Guard.NotNull(workforce), month);
        return new(
            Allocation.Join(month, Register.Currency, [.. allocations.Values]),
            workforce.Workers.Select(worker => PayFor(worker, month, allocations)).Where(statement => !statement.IsNobodysMonth));
    }

    private PayCalculator CalculatorOf(CollectiveAgreement agreement) => calculators.GetOrAdd(agreement.Term, _ => PayCalculator.For(agreement));

    /// <summary>The employed days of the month on which no agreement, or more than one, is in force.</summary>
    private List<Finding> Uncovered(Worker worker, DateSpan month, IReadOnlyList<DateSpan> covered)
    {
        var gaps = covered.Aggregate(EffectiveSeries.Empty<string>().Set(month, ""), (days, span) => days.Clear(span, "covered"));
        return
        [
            .. from gap in gaps.Steps
               where gap.HasValue && worker.Employment.StepsWithin(gap.Span).Any(step => step.HasValue)
               select Register.WhyNotInForce(gap.Span),
        ];
    }
}
