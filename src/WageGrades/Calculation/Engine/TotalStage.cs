using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The last stage: what is paid adds up, rounded once more where the agreement says so.</summary>
internal static class TotalStage
{
    internal static PayStatement Total(
        MonthPlan plan, Worker worker, IReadOnlyList<PayLine> lines, IEnumerable<Finding> findings, RoundingRule? rounding = null)
    {
        var sum = lines.Where(line => line.Status == LineStatus.Paid).Aggregate(Money.Zero(plan.Currency), (total, line) => total + line.Amount);

        // Whatever is added up of the lines later, such as those that count in a base, is in range.
        var moved = lines.Sum(line => Math.Abs(line.Amount.Amount));
        if (!Money.IsInRange(decimal.Truncate(moved)))
        {
            throw AmountOverflow.Of(ExactDecimal.Print(moved));
        }

        return new PayStatement(
            worker.Id, worker.Name, plan.Month, lines, rounding?.Round(sum) ?? sum, FindingList.Of(Choices.Once(findings)))
        {
            Period = plan.Period,
        };
    }

    /// <summary>A month that something keeps from being paid.</summary>
    internal static PayStatement Blocked(MonthPlan plan, Worker worker, IEnumerable<Finding> findings) => Total(plan, worker, [], findings);
}
