using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's month that was looked at and not yet paid: what it finds, and why clauses would pay it nothing.</summary>
internal sealed class SeenMonth
{
    private readonly FoundMonth found;
    private PersonChangeDays? changes;
    private bool areChangesAsked;

    private SeenMonth(FoundMonth found, MonthFacts facts, PersonChangeDays? known)
    {
        (this.found, Facts) = (found, facts);
        (changes, areChangesAsked) = (known, known is not null);
    }

    /// <summary>What it finds. Months with equal facts are paid alike under one agreement.</summary>
    internal MonthFacts Facts { get; }

    /// <summary>The agreement under which it was looked at.</summary>
    internal CollectiveAgreement Agreement => found.Month.Plan.Agreement;

    /// <summary>A month seen; null where the agreement cannot pay it or its figures leave the range of numbers: such a month is to be paid by
    /// itself.</summary>
    /// <param name="plan">The agreement made ready for the month.</param>
    /// <param name="worker">The person.</param>
    /// <param name="plans">The agreement made ready for other months.</param>
    /// <param name="allocation">What was settled for several people.</param>
    /// <param name="before">An earlier month of the same person, whose days of change serve this one; or null.</param>
    /// <param name="looksOn">Whether the months after this one are asked too.</param>
    internal static SeenMonth? Of(
        MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation allocation, SeenMonth? before = null, bool looksOn = false)
    {
        if (plan.IsBlocked)
        {
            return null;
        }

        try
        {
            FoundMonth own = new(MonthCase.Of(plan, worker, plans, allocation).Apart()) { Ahead = before?.AheadFor(plan) };
            if (looksOn && own.Ahead is null && PersonChangeDays.AreKnown(own.Month))
            {
                own.LookAheadTo(PersonChangeDays.LastMonth(own.Month).From);
            }

            return new(own, new FactFinder(own).Find(), before?.ChangesFor(plan));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether another, later month finds the same for certain: nothing of the person changes up to its end, and nothing shared is settled
    /// for the person in it.</summary>
    internal bool HoldsIn(MonthPlan plan, Allocation allocation) =>
        Facts.Frame.Month is null
        && Facts is { Shared: null or { Shares.Count: 0, Levels.Count: 0 }, Faults.Count: 0 }
        && ReferenceEquals(Facts.Carry, Carry.None)
        && ReferenceEquals(plan.Agreement, Agreement)
        && !plan.IsBlocked
        && plan.Agreement.RelativeFloors.Count == 0
        && plan.Facts.FrameOf(plan.Span, plan.Month, isWhole: true) == Facts.Frame
        && allocation.HasNothingFor(found.Month.Person.Worker.Id)
        && Changes()?.AreNoneBetween(found.Month.Person.Span, plan.Span) == true;

    private PersonChangeDays? Changes()
    {
        if (!areChangesAsked)
        {
            (changes, areChangesAsked) = (PersonChangeDays.Of(found, found.Month.Plan.Bonuses), true);
        }

        return changes;
    }

    // Serves every month up to it, also those of which nobody knows what changes.
    private FoundMonth? AheadFor(MonthPlan plan) =>
        found.Ahead is { } ahead && ReferenceEquals(plan.Agreement, Agreement) && plan.Span.From <= ahead.Month.Person.Span.From ? ahead : null;

    private PersonChangeDays? ChangesFor(MonthPlan plan) =>
        changes?.Hold(plan.Span) == true && ReferenceEquals(plan.Agreement, Agreement) ? changes : null;

    /// <summary>
    /// Whether a statement of equal facts may tell something else than this person's own of what is not due yet, by a clause of which that is asked:
    /// months that find the same are paid alike, and what is to come is no part of what they find.
    /// </summary>
    internal bool MayAwaitElse(PayStatement paid, Func<ClauseId, CoverageReason, bool> isAsked)
    {
        foreach (var line in paid.Suppressed)
        {
            if (line.Reason == LineReason.NotYetDue && IsAsked(line.Clause.Id))
            {
                return true;
            }
        }

        foreach (var asks in found.Month.Plan.Reads)
        {
            foreach (var each in found.Of(asks))
            {
                if (ClauseFactFinder.AwaitsStart(found.Month, asks.Clause, each) && IsAsked(asks.Clause.Id))
                {
                    return true;
                }
            }
        }

        return false;

        bool IsAsked(ClauseId clause) => isAsked(clause, CoverageReason.NotYetDue);
    }

    /// <summary>Why clauses without a line on a statement of equal facts pay this person nothing, but those of which nobody asks.</summary>
    /// <param name="paid">The statement.</param>
    /// <param name="isAsked">Whether anybody asks of a clause why it came no nearer than to a reason.</param>
    internal IReadOnlyList<ClauseNote> NotesBeside(PayStatement paid, Func<ClauseId, CoverageReason, bool> isAsked)
    {
        var month = found.Month;
        return UnpaidClauses.Of(month, new FactReach(found), ToldBy(paid, isAsked));
    }

    // No note comes nearer than to nothing due.
    private ToldClauses ToldBy(PayStatement paid, Func<ClauseId, CoverageReason, bool> isAsked)
    {
        ToldClauses told = new(found.Month.Plan);
        told.Add(paid.Lines);
        told.Add(paid.Pending);
        told.Add(paid.Suppressed);
        foreach (var clause in found.Month.Plan.PayClauses)
        {
            if (!isAsked(clause.Id, CoverageReason.NothingDue))
            {
                told.Add(clause);
            }
        }

        return told;
    }
}
