using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Calculation;

public sealed class BonusLawTests
{
    /// <summary>
    /// Whatever repetition, groups, caps and leave take from an entitlement stays on the statement. Clauses whose highest changes inside a month are
    /// left out under the 21.75-day methods: to these a part of a month is worth something else as a change of rate than alone.
    /// </summary>
    [Fact]
    public void Entitlement_AnyPrecedenceAndCaps_IsPaidSuppressedOrPending() =>
        Law.Holds(
            PayCase.Wide(2),
            pay =>
            {
                // What makes the base of another clause keeps its repetition, which decides what the base is.
                var bases = pay
                    .Agreement.Clauses.OfType<BonusClause>()
                    .SelectMany(clause => clause.Amounts.Steps)
                    .Where(step => step.HasValue)
                    .Select(step => step.Value)
                    .OfType<ShareOfPayAmount>()
                    .SelectMany(share => share.Of)
                    .ToHashSet();
                var alone = PayCalculator.For(
                    pay.Agreement with
                    {
                        Groups = [],
                        Caps = [],
                        Clauses =
                        [
                            .. pay.Agreement.Clauses.Select(clause =>
                                clause is BonusClause { Bonus.Repetition: not null } bonus && !bases.Contains(clause.Id)
                                    ? bonus with
                                    {
                                        Bonus = bonus.Bonus with { Repetition = Repetition.EachOne },
                                    }
                                    : clause),
                        ],
                    });
                var together = PayCalculator.For(pay.Agreement);
                foreach (var worker in pay.Workers)
                {
                    foreach (var month in FactGen.Months)
                    {
                        var statement = together.PayFor(worker, month);
                        if (!statement.IsBlocked)
                        {
                            var whole = alone.PayFor(worker, month);
                            var left =
                                pay.Agreement.Policies.Proration!.Method == ProrationMethod.ShareOfMonth
                                    ? []
                                    : SplitIn(statement).Concat(SplitIn(whole)).ToHashSet();
                            Assert.Equal(SumsOf(whole, left), SumsOf(statement, left));
                        }
                    }
                }
            },
            60);

    /// <summary>No clause of a cap pays a person more than it.</summary>
    [Fact]
    public void Cap_AnyClauses_IsNeverExceeded() =>
        Law.Holds(
            PayCase.Wide(2),
            pay =>
            {
                var calculator = PayCalculator.For(pay.Agreement);
                foreach (var worker in pay.Workers)
                {
                    var paid = FactGen.Months.Select(month => calculator.PayFor(worker, month)).ToList();
                    foreach (var cap in pay.Agreement.Caps)
                    {
                        var sums = paid.Select(month =>
                                month.Lines.Where(line => cap.Clauses.Contains(line.Clause.Id)).Sum(line => line.Amount.Amount))
                            .ToList();
                        Assert.True((cap.Per == CapPeriod.Month ? sums.Max() : sums.Sum()) <= cap.AtMost.Amount);
                    }
                }
            },
            60);

    /// <summary>The clauses with more than one span of days in the month.</summary>
    private static IEnumerable<string> SplitIn(PayStatement statement) =>
        All(statement)
            .GroupBy(line => line.Clause.Id.Value)
            .Where(lines => lines.Select(line => line.Span).Distinct().Skip(1).Any())
            .Select(lines => lines.Key);

    private static IEnumerable<PayLine> All(PayStatement statement) => statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending);

    private static SortedDictionary<string, string> SumsOf(PayStatement statement, HashSet<string> left) =>
        new(
            All(statement)
                .Where(line =>
                    line.Exact.Sign != 0
                    && !line.Clause.Id.Value.StartsWith("floor", StringComparison.Ordinal)
                    && !left.Contains(line.Clause.Id.Value))
                .GroupBy(line => line.Clause.Id.Value)
                .ToDictionary(lines => lines.Key, lines => lines.Aggregate(default(ExactAmount), (sum, line) => sum + line.Exact).ToString()),
            StringComparer.Ordinal);
}
