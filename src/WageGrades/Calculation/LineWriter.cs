using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// Turns settled drafts into rounded lines. The parts of one monthly amount are rounded cumulatively: part k is the rounded sum of the parts
/// 1…k less the rounded sum of 1…k−1, so that parts always add up to the rounded month.
/// </summary>
internal static class LineWriter
{
    internal static List<PayLine> Write(IReadOnlyList<DraftLine> drafts, MonthPlan plan, RoundingRule rounding)
    {
        Dictionary<object, ExactAmount> paidSoFar = new(ReferenceEqualityComparer.Instance);
        Dictionary<object, ExactAmount> fullSoFar = new(ReferenceEqualityComparer.Instance);
        return
        [
            .. from draft in drafts
               let isPaid = draft.Status == LineStatus.Paid
               let zero = Money.Zero(plan.Currency)
               select new PayLine(MonthPlan.Reference(draft.Clause), draft.Clause.Heading, draft.Span)
               {
                   Status = draft.Status,
                   Reason = draft.Reason,
                   Exact = draft.Exact,
                   Amount = isPaid ? Next(paidSoFar, draft.Chain, draft.Exact, rounding) : zero,
                   Entitlement = draft.IsOpen ? null : Next(fullSoFar, draft.Chain, draft.Exact, rounding),
                   Factor = draft.Factor,
                   Occurrence = draft.Occurrence,
                   Trace = draft.Trace,
               },
        ];
    }

    private static Money Next(Dictionary<object, ExactAmount> soFar, object chain, ExactAmount part, RoundingRule rounding)
    {
        var before = soFar.TryGetValue(chain, out var sum) ? sum : ExactAmount.Zero(part.Currency);
        soFar[chain] = before + part;
        return (before + part).Round(rounding) - before.Round(rounding);
    }
}
