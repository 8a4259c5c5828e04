using System.Collections.Concurrent;
using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Computes pay under one agreement (工资计算). It keeps the agreement's months ready once they were asked for; it may be shared by threads and gives the
/// same answer whatever was asked before.
/// </summary>
/// <example><c>var calculator = PayCalculator.For(agreement); var april = calculator.PayFor(worker, new YearMonth(2026, 4));</c></example>
public sealed class PayCalculator
{
    private readonly ConcurrentDictionary<YearMonth, MonthPlan> plans = new();

    private PayCalculator(CollectiveAgreement agreement) => Agreement = agreement;

    /// <summary>The agreement that pays.</summary>
    public CollectiveAgreement Agreement { get; }

    /// <summary>A calculator for an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The calculator.</returns>
    public static PayCalculator For(CollectiveAgreement agreement) => new(Guard.NotNull(agreement));

    /// <summary>A person's pay for a month.</summary>
    /// <param name="worker">The person.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The statement; blocked with findings where something is missing, never an exception for bad data.</returns>
    public PayStatement PayFor(Worker worker, YearMonth month)
    {
        LineWriter? writer = null;
        return PayFor(worker, month, ref writer);
    }

    /// <summary>As above where other agreements pay other days of the month: the writer is handed on, so that rounded parts go on adding up.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month, ref LineWriter? writer) =>
        StatementBuilder.Build(PlanOf(month), Guard.NotNull(worker), PlanOf, ref writer);

    /// <summary>A workforce's pay for a month: everybody who is employed on a day of it or is owed something.</summary>
    /// <param name="workforce">The people.</param>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The run, ordered by worker id.</returns>
    public PayRun PayFor(Workforce workforce, YearMonth month) => new(
        month,
        Agreement.Currency,
        Guard.NotNull(workforce).Workers
            .Select(worker => PayFor(worker, month))
            .Where(statement => !statement.IsNobodysMonth));

    private MonthPlan PlanOf(YearMonth month) => plans.GetOrAdd(month, each => new MonthPlan(Agreement, each));
}
