using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// The fifth stage: settled drafts become lines, rounded once each. It is the only place where an exact fraction becomes money, so that no cent is
/// rounded twice.
/// </summary>
/// <param name="plan">The month's plan; it says how lines are rounded, or nobody is paid.</param>
/// <param name="before">The writer of the agreement that paid the earlier days of the month, if another did.</param>
internal sealed class LineWriter(MonthPlan plan, LineWriter? before)
{
    private readonly RoundedParts paid = new(plan.LineRounding!, before?.paid);
    private readonly RoundedParts full = new(plan.LineRounding!, before?.full);

    internal List<PayLine> Write(List<DraftLine> drafts) => drafts.ConvertAll(Line);

    private PayLine Line(DraftLine draft)
    {
        var isAlone = false;
        var entitlement = draft.IsOpen ? (Money?)null : full.Next(draft, out isAlone);
        return Line(draft, entitlement, AmountOf(draft, isAlone ? entitlement : null));
    }

    private PayLine Line(DraftLine draft, Money? entitlement, Money amount) => new(HeadOf(draft), draft.Span)
    {
        Status = draft.Status,
        Reason = draft.Reason,
        Exact = draft.Exact,
        Amount = amount,
        Entitlement = entitlement,
        Time = LineTime.Of(draft.BelongsTo, draft.Factor),
        Occurrence = draft.Occurrence,
        Derivation = draft.Derivation,
    };

    private LineHead HeadOf(DraftLine draft)
    {
        var head = plan.Clauses.HeadOf(draft.Clause);
        return draft.IsOvertime ? head with { Counts = WithoutMinimumWage(head.Counts) } : head;
    }

    // Parts that a scheme absorbs are rounded with those that are paid, so that both add up to the rounded month.
    private Money AmountOf(DraftLine draft, Money? alone)
    {
        var isPart = draft.Status == LineStatus.Paid || (draft.Reason == LineReason.Absorbed && !draft.IsOpen);
        var amount = !isPart ? Money.Zero(plan.Currency)
            : alone is { } whole ? paid.Begin(draft, whole)
            : paid.Next(draft, out _);
        return draft.Status == LineStatus.Paid ? amount : Money.Zero(plan.Currency);
    }

    // Overtime pay never makes up the minimum wage: 最低工资规定 Art. 12.
    private static ValueMap<PayBase, bool> WithoutMinimumWage(IReadOnlyDictionary<PayBase, bool> counts) =>
        ValueMap.Of(counts.Where(each => each.Key != PayBase.MinimumWage).Append(KeyValuePair.Create(PayBase.MinimumWage, false)));
}
