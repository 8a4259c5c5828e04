using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>Parts sum to the whole: lines to total, residuals to drift, people to the run, what was taken to what was owed.</summary>
public sealed class PartsSumToTheWholeTests
{
    [Fact]
    public void PayFor_AnyMonth_LinesAndResidualsSumToTheTotal() =>
        Law.Holds(
            PayCase.Of(2),
            pay =>
            {
                foreach (var statement in Statements(pay).Where(statement => statement.IsPayable))
                {
                    var lines = Money.Sum(statement.Lines.Select(line => line.Amount)) + Money.Zero(Currency.Cny);
                    var exact = Sum(statement.Lines.Select(line => line.Exact));
                    var drift = Sum(statement.Lines.Select(line => line.Residual));

                    Assert.Equal(statement.Total.ToExactAmount(), lines.ToExactAmount() + statement.TotalResidual);
                    Assert.Equal(lines.ToExactAmount(), exact + drift);
                    Assert.All(statement.Suppressed.Concat(statement.Pending), line => Assert.True(line.Amount.IsZero));
                }
            },
            100);

    [Fact]
    public void PayFor_SeveralRatesInAMonth_RoundedPartsSumToTheRoundedMonth() =>
        Law.Holds(
            PayCase.Of(2),
            pay =>
            {
                var rule = pay.Agreement.Policies.Rounding!.At(RoundingPoint.PayLine)!;
                foreach (
                    var clause in Statements(pay)
                        .SelectMany(statement =>
                            statement.Lines.Where(line => pay.Agreement.Find(line.Clause.Id) is LadderClause).GroupBy(line => line.Clause.Id)))
                {
                    Assert.Equal(rule.Round(Sum(clause.Select(line => line.Exact))), Money.Sum(clause.Select(line => line.Amount)));
                }
            },
            100);

    [Fact]
    public void PayFor_Workforce_StatementsAndClausesSumToTheRun() =>
        Law.Holds(
            PayCase.Of(6),
            pay =>
            {
                Workforce workforce = new(pay.Workers);
                foreach (var month in FactGen.Months)
                {
                    var run = pay.Agreement.PayFor(workforce, month);
                    var payable = run.Statements.Where(statement => statement.IsPayable).ToList();
                    var lines = Money.Sum(payable.SelectMany(statement => statement.Lines).Select(line => line.Amount)) + Money.Zero(Currency.Cny);

                    Assert.Equal(Money.Sum(payable.Select(statement => statement.Total)) + Money.Zero(Currency.Cny), run.PayableTotal);
                    Assert.Equal(lines, Money.Sum(run.TotalsByClause.Values) + Money.Zero(Currency.Cny));
                    Assert.Equal(run.Statements.Count, payable.Count + run.Unsettled.Count);
                }
            },
            40);

    [Fact]
    public void PayFor_WithPrecedence_PaidAndSuppressedAreWhatWasOwed() =>
        Law.Holds(
            FairCase.Any,
            fair =>
            {
                // Shares of the month are linear, so that what each occurrence owes does not depend on the others.
                var agreement = fair.Agreement with
                {
                    Policies = fair.Agreement.Policies with
                    {
                        Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
                    },
                    Floors = [],
                };
                var alone = agreement with { Groups = [], Clauses = [.. agreement.Clauses.Select(Alone)] };
                foreach (var month in FactGen.Months)
                {
                    var together = agreement.PayFor(fair.Workers[0], month);
                    var apart = alone.PayFor(fair.Workers[0], month);
                    foreach (var clause in agreement.Clauses.OfType<PayClause>())
                    {
                        Assert.Equal(Owed(apart, clause.Id), Owed(together, clause.Id));
                    }
                }
            },
            100);

    private static Clause Alone(Clause clause) =>
        clause is BonusClause bonus ? bonus with { Bonus = bonus.Bonus with { Repetition = Repetition.EachOne } } : clause;

    private static ExactAmount Owed(PayStatement statement, ClauseId clause) => Sum(statement.Lines
        .Concat(statement.Suppressed.Where(line => line.Reason is not (LineReason.NotYetDue or LineReason.NotEmployedWhenDue)))
        .Where(line => line.Clause.Id == clause)
        .Select(line => line.Exact));

    private static IEnumerable<PayStatement> Statements(PayCase pay)
    {
        var calculator = PayCalculator.For(pay.Agreement);
        return from worker in pay.Workers from month in FactGen.Months select calculator.PayFor(worker, month);
    }

    private static ExactAmount Sum(IEnumerable<ExactAmount> amounts) =>
        amounts.Aggregate(ExactAmount.Zero(Currency.Cny), (sum, amount) => sum + amount);
}
