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
    // A month of which no amount is in parts needs neither.
    private RoundedParts? paid;
    private RoundedParts? full;

    private RoundedParts Paid => paid ??= new(plan.LineRounding!, before?.Paid);

    private RoundedParts Full => full ??= new(plan.LineRounding!, before?.Full);

    internal ValueList<PayLine> Write(List<DraftLine> drafts)
    {
        var lines = new PayLine[drafts.Count];
        for (var at = 0; at < lines.Length; at++)
        {
            lines[at] = Line(drafts[at]);
        }

        return ValueList<PayLine>.Owning(lines);
    }

    private PayLine Line(DraftLine draft)
    {
        if (draft.IsWhole && before is null)
        {
            return Whole(draft);
        }

        var isAlone = false;
        var entitlement = draft.IsOpen ? (Money?)null : Full.Next(draft, out isAlone);
        var amount = AmountOf(draft, isAlone ? entitlement : null);
        return Line(draft, EntitledAmount.Of(entitlement, amount), amount);
    }

    private PayLine Whole(DraftLine draft)
    {
        if (draft.IsOpen)
        {
            return Line(draft, entitled: null, Money.Zero(plan.Currency));
        }

        var rounded = RoundedParts.Alone(draft, plan.LineRounding!);
        return draft.Status == LineStatus.Paid
            ? Line(draft, EntitledAmount.AsPaid, rounded)
            : Line(draft, EntitledAmount.Of(rounded, Money.Zero(plan.Currency)), Money.Zero(plan.Currency));
    }

    private PayLine Line(DraftLine draft, EntitledAmount? entitled, Money amount) => new(HeadOf(draft), draft.Span)
    {
        Status = draft.Status,
        Reason = draft.Reason,
        Exact = draft.Exact,
        Amount = amount,
        Entitled = entitled,
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
            : alone is { } whole ? Paid.Begin(draft, whole)
            : Paid.Next(draft, out _);
        return draft.Status == LineStatus.Paid ? amount : Money.Zero(plan.Currency);
    }

    // Overtime pay never makes up the minimum wage: 最低工资规定 Art. 12.
    private static ValueMap<PayBase, bool> WithoutMinimumWage(IReadOnlyDictionary<PayBase, bool> counts) =>
        ValueMap.Of(counts.Where(each => each.Key != PayBase.MinimumWage).Append(KeyValuePair.Create(PayBase.MinimumWage, false)));
}
