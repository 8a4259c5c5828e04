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
        MonthPlan plan,
        Worker worker,
        IReadOnlyList<PayLine> lines,
        IEnumerable<Finding> findings,
        StatementNotes notes,
        RoundingRule? rounding = null,
        Money? minimum = null)
    {
        var sum = Money.Zero(plan.Currency);
        var isTakenBack = false;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at] is { Status: LineStatus.Paid, Amount: var amount })
            {
                sum += amount;
                isTakenBack |= amount.IsNegative;
            }
        }

        if (isTakenBack)
        {
            RequireInRange(lines);
        }

        return new PayStatement(
            worker.Id, worker.Name, plan.Month, lines, rounding?.Round(sum) ?? sum, FindingList.Of(Choices.Once(findings)))
        {
            Minimum = minimum,
            Notes = notes,
            Period = plan.Period,
        };
    }

    // Whatever is added up of the lines later, such as those that count in a base, is in range;
    // where nothing is taken back, it is no more than the sum.
    private static void RequireInRange(IReadOnlyList<PayLine> lines)
    {
        var moved = 0m;
        for (var at = 0; at < lines.Count; at++)
        {
            moved += Math.Abs(lines[at].Amount.Amount);
        }

        if (!Money.IsInRange(decimal.Truncate(moved)))
        {
            throw AmountOverflow.Of(ExactDecimal.Print(moved));
        }
    }

    /// <summary>A month that something keeps from being paid.</summary>
    internal static PayStatement Blocked(MonthPlan plan, Worker worker, IEnumerable<Finding> findings) =>
        Total(plan, worker, [], findings, StatementNotes.None);
}
