using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What counts of paid lines towards a floor; earlier top-ups count always, what is due for another time only with the part allotted to the
/// month.</summary>
internal static class CountedPay
{
    /// <summary>
    /// The sum, or null with a finding for each clause that does not say whether it counts. A clause whose lines add up to nothing, such as a piece
    /// paid and taken back, needs no answer: it makes no difference.
    /// </summary>
    internal static Money? Of(
        MonthPlan plan, ValueList<PayLine> lines, PayBase countsIn, LocalizedText floor, LegalReference? citation, List<Finding> findings)
    {
        var sum = Money.Zero(plan.Currency);
        List<PayLine>? unanswered = null;
        foreach (var line in lines)
        {
            if (line.Status != LineStatus.Paid || line.Amount.IsZero || (line.BelongsTo is not null && line.PartOfMonth is null))
            {
                continue;
            }

            // An earlier floor's top-up counts whatever is said of it.
            var counts = line.CountsIn(countsIn);
            if (counts == true || plan.Clauses.IsFloor(line.Clause))
            {
                sum += Counted(line);
            }
            else if (counts is null)
            {
                (unanswered ??= []).Add(line);
            }
        }

        return unanswered is null || !AreOpen(unanswered, countsIn, floor, citation, findings) ? sum : null;
    }

    private static bool AreOpen(
        List<PayLine> unanswered, PayBase countsIn, LocalizedText floor, LegalReference? citation, List<Finding> findings)
    {
        var open = unanswered.GroupBy(line => line.Clause.Id)
            .Where(clause => !Money.Sum(clause.Select(Counted)).IsZero)
            .Select(clause => clause.Key)
            .ToList();
        findings.AddRange(open.Select(clause => Finding.Of(
            FindingCodes.BaseUnanswered,
            clause.ToString(),
            ("clause", clause.ToString()),
            ("base", PayBases.NameOf(countsIn)),
            ("floor", floor)) with { Clause = clause, Citation = citation }));
        return open.Count > 0;
    }

    private static Money Counted(PayLine line) => line.PartOfMonth ?? line.Amount;
}
