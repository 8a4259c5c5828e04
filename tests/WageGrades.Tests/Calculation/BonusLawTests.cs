using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Calculation;

public sealed class BonusLawTests
{
    /// <summary>Whatever repetition, groups, caps and leave take from an entitlement stays on the statement.</summary>
    [Fact]
    public void Entitlement_AnyPrecedenceAndCaps_IsPaidSuppressedOrPending() => Law.Holds(
        PayCase.Wide(2),
        pay =>
        {
            // What makes the base of another clause keeps its repetition, which decides what the base is.
            var bases = pay.Agreement.Clauses.OfType<BonusClause>().SelectMany(clause => clause.Amounts.Steps)
                .Where(step => step.HasValue).Select(step => step.Value).OfType<ShareOfPayAmount>().SelectMany(share => share.Of).ToHashSet();
            var alone = PayCalculator.For(pay.Agreement with
            {
                Groups = [],
                Caps = [],
                Clauses = [.. pay.Agreement.Clauses.Select(clause => clause is BonusClause { Bonus.Repetition: not null } bonus && !bases.Contains(clause.Id)
                    ? bonus with { Bonus = bonus.Bonus with { Repetition = Repetition.EachOne } }
                    : clause)],
            });
            var together = PayCalculator.For(pay.Agreement);
            foreach (var worker in pay.Workers)
            {
                foreach (var month in FactGen.Months)
                {
                    var statement = together.PayFor(worker, month);
                    if (!statement.IsBlocked)
                    {
                        Assert.Equal(SumsOf(alone.PayFor(worker, month)), SumsOf(statement));
                    }
                }
            }
        },
        60);

    /// <summary>No clause of a cap pays a person more than it.</summary>
    [Fact]
    public void Cap_AnyClauses_IsNeverExceeded() => Law.Holds(
        PayCase.Wide(2),
        pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            foreach (var worker in pay.Workers)
            {
                var paid = FactGen.Months.Select(month => calculator.PayFor(worker, month)).ToList();
                foreach (var cap in pay.Agreement.Caps)
                {
                    var sums = paid.Select(month => month.Lines.Where(line => cap.Clauses.Contains(line.Clause.Id)).Sum(line => line.Amount.Amount)).ToList();
                    Assert.True((cap.Per == CapPeriod.Month ? sums.Max() : sums.Sum()) <= cap.AtMost.Amount);
                }
            }
        },
        60);

    private static SortedDictionary<string, string> SumsOf(PayStatement statement) => new(statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending)
        .Where(line => line.Exact.Sign != 0 && !line.Clause.Id.Value.StartsWith("floor", StringComparison.Ordinal))
        .GroupBy(line => line.Clause.Id.Value)
        .ToDictionary(lines => lines.Key, lines => lines.Aggregate(default(ExactAmount), (sum, line) => sum + line.Exact).ToString()), StringComparer.Ordinal);
}
