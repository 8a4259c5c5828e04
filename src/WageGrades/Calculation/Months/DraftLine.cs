using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// An entitlement on its way to a line: exact until all of precedence is settled. Drafts of one chain are the parts of one monthly amount and are
/// rounded cumulatively, so that they add up to the rounded month.
/// </summary>
internal sealed class DraftLine(PayClause clause, object? chain, DateSpan span, ExactAmount full) : Owed(clause)
{
    private PaidOf? paid;

    /// <summary>The amount of which it is a part; itself where it is all of it.</summary>
    internal object Chain => chain ?? this;

    /// <summary>Whether it is all of its amount, in a month that no other agreement pays too.</summary>
    internal bool IsWhole => chain is null;

    internal DateSpan Span { get; } = span;

    /// <summary>The whole entitlement, whatever an earlier payment takes from it.</summary>
    internal ExactAmount Full { get; } = full;

    /// <summary>What is paid of it.</summary>
    internal ExactAmount Exact => paid?.Of ?? Full;

    internal string Occurrence { get; init; } = "";

    /// <summary>The part of the full month that it is.</summary>
    internal Ratio Factor
    {
        get => Terms.Factor;
        init => Terms = value == Ratio.One ? Terms : Terms with { Factor = value };
    }

    /// <summary>The time for which it is due where that is not the month itself; or null.</summary>
    internal DateSpan? BelongsTo
    {
        get => Terms.BelongsTo;
        init => Terms = Terms with { BelongsTo = value };
    }

    /// <summary>The day on which it is judged whether a scheme absorbs it: the first of its span, where it is not reckoned for another.</summary>
    internal LocalDate JudgedOn
    {
        get => Terms.JudgedOn ?? Span.From;
        init => Terms = Terms with { JudgedOn = value };
    }

    /// <summary>The rule that rounds the line where it is not the one for lines: a share that was split to the unit is left alone.</summary>
    internal RoundingRule? Rounding
    {
        get => Terms.Rounding;
        init => Terms = Terms with { Rounding = value };
    }

    /// <summary>True for pieces made outside legal hours, whose guarantee and minimum are those of normal hours alone.</summary>
    internal bool IsOvertime
    {
        get => Terms.IsOvertime;
        init => Terms = value ? Terms with { IsOvertime = true } : Terms;
    }

    /// <summary>What contradicts itself about an open amount, reported where the amount matters; or null.</summary>
    internal Finding? Fault
    {
        get => Terms.Fault;
        init => Terms = value is null ? Terms : Terms with { Fault = value };
    }

    // Few drafts have any of these.
    private DraftTerms Terms { get; init; } = DraftTerms.None;

    /// <summary>How it came about.</summary>
    internal required Derivation Derivation { get; init; }

    /// <summary>True while the amount is still to be decided.</summary>
    internal bool IsOpen { get; private set; }

    internal LineStatus Status { get; private set; }

    internal LineReason Reason { get; private set; }

    /// <summary>A line of the whole month that waits, of an amount that nobody knows yet.</summary>
    internal static DraftLine Waiting(MonthCase month, PayClause clause, string occurrence, LineReason reason) =>
        new DraftLine(clause, new object(), month.Plan.Span.ToDateSpan(), ExactAmount.Zero(month.Plan.Currency))
        {
            Occurrence = occurrence,
            Derivation = month.Plan.Derive(),
        }.Hold(reason);

    internal DraftLine Suppress(LineReason reason, ClauseReference? by = null, LocalDate? dueFrom = null)
    {
        (Status, Reason) = (LineStatus.Suppressed, reason);
        Derivation.Stopped(new LineStop(reason, by, dueFrom));
        return this;
    }

    internal DraftLine Hold(LineReason reason)
    {
        (Status, Reason, IsOpen) = (LineStatus.Pending, reason, true);
        Derivation.Stopped(new LineStop(reason));
        return this;
    }

    internal void ReduceBy(ExactAmount already)
    {
        paid = new(Full - already);
        Derivation.Steps?.Add(new DifferenceTrace(Full, already));
    }

    private sealed record PaidOf(ExactAmount Of);
}
