using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <content>What the agreement gives, and what becomes of both sides.</content>
public sealed partial record LedgerMatch
{
    private static void Months(YearMonth firstMonth, YearMonth lastMonth)
    {
        Guard.Month(firstMonth);
        Guard.AtLeast(Guard.Month(lastMonth), firstMonth);
        Guard.InRange((12 * (lastMonth.Year - firstMonth.Year)) + lastMonth.Month - firstMonth.Month + 1, 1, 120, nameof(lastMonth));
    }

    // Tells each line of the months that can be computed, and says how many people had one that cannot.
    private static int Modelled(
        CollectiveAgreement agreement, Workforce workforce, YearMonth firstMonth, YearMonth lastMonth, SumBound bound,
        Action<WorkerId, YearMonth, ClauseId, decimal> add)
    {
        HashSet<WorkerId> blocked = [];
        for (var month = firstMonth; month <= lastMonth; month = month.PlusMonths(1))
        {
            foreach (var statement in agreement.PayFor(workforce, month).Statements)
            {
                // What would leave the range of money beside the rest is not computed either.
                if (!statement.IsPayable || !bound.TryTake(SumBound.MovedBy(statement)))
                {
                    blocked.Add(statement.Worker);
                    continue;
                }

                foreach (var line in statement.Lines)
                {
                    add(statement.Worker, month, line.Clause.Id, line.Amount.Amount);
                }
            }
        }

        return blocked.Count;
    }

    private static MatchRow RowOf(LocalizedText name, List<(decimal Paid, decimal Modelled)> cells, int people, Currency currency) => new(
        name,
        new Money(cells.Sum(each => each.Paid), currency),
        new Money(cells.Sum(each => each.Modelled), currency),
        new Money(cells.Sum(each => Math.Abs(each.Paid - each.Modelled)), currency),
        people);
}
