using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What counts of paid lines towards a floor; earlier top-ups count always, what is due for another time only with the part allotted to the
/// month.</summary>
internal static class CountedPay
{
    /// <summary>The sum, or null with a finding for each clause that does not say whether it counts.</summary>
    internal static Money? Of(
        MonthPlan plan, IEnumerable<PayLine> lines, PayBase countsIn, LocalizedText floor, LegalReference? citation, List<Finding> findings)
    {
        var sum = Money.Zero(plan.Currency);
        var isKnown = true;
        foreach (
            var line in lines.Where(line =>
                line.Status == LineStatus.Paid && !line.Amount.IsZero && (line.BelongsTo is null || line.PartOfMonth is not null)))
        {
            var counts = true;
            if (plan.Order.ContainsKey(line.Clause.Id) && !line.Counts.TryGetValue(countsIn, out counts))
            {
                findings.Add(Finding.Of(
                    FindingCodes.BaseUnanswered,
                    line.Clause.Id.ToString(),
                    ("clause", line.Clause.Id.ToString()),
                    ("base", PayBases.NameOf(countsIn)),
                    ("floor", floor)) with { Clause = line.Clause.Id, Citation = citation });
                isKnown = false;
            }
            else if (counts)
            {
                sum += line.PartOfMonth ?? line.Amount;
            }
        }

        return isKnown ? sum : null;
    }
}
