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
        var sum = Money.Zero(plan.Currency);
        var moved = 0m;
        for (var at = 0; at < lines.Count; at++)
        {
            var amount = lines[at].Amount;
            sum = lines[at].Status == LineStatus.Paid ? sum + amount : sum;
            moved += Math.Abs(amount.Amount);
        }

        // Whatever is added up of the lines later, such as those that count in a base, is in range.
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
    internal static PayStatement Blocked(MonthPlan plan, Worker worker, IEnumerable<Finding> findings) =>
        Total(plan, worker, [], findings) with { Notes = StatementNotes.None };
}
