using WageGrades.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's month that was looked at and not yet paid: what it finds, and why clauses would pay it nothing.</summary>
internal sealed class SeenMonth
{
    private readonly FoundMonth found;
    private readonly Lazy<PersonChangeDays?> changes;

    private SeenMonth(FoundMonth found, MonthFacts facts)
    {
        (this.found, Facts) = (found, facts);
        changes = new(() => PersonChangeDays.Of(found, found.Month.Plan.Bonuses), LazyThreadSafetyMode.None);
    }

    /// <summary>What it finds. Months with equal facts are paid alike under one agreement.</summary>
    internal MonthFacts Facts { get; }

    /// <summary>The agreement under which it was looked at.</summary>
    internal CollectiveAgreement Agreement => found.Month.Plan.Agreement;

    /// <summary>A month seen; null where the agreement cannot pay it or its figures leave the range of numbers: such a month is to be paid by
    /// itself.</summary>
    internal static SeenMonth? Of(MonthPlan plan, Worker worker, Func<YearMonth, MonthPlan> plans, Allocation allocation)
    {
        if (plan.IsBlocked)
        {
            return null;
        }

        try
        {
            FoundMonth own = new(MonthCase.Of(plan, worker, plans, allocation).Apart());
            return new(own, new FactFinder(own).Find());
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
        && changes.Value?.AreNoneUpTo(plan.Span) == true;

    /// <summary>Why clauses without a line on a statement of equal facts pay this person nothing, but those of which nobody asks.</summary>
    internal IEnumerable<ClauseNote> NotesBeside(PayStatement paid, Predicate<ClauseNote> isAsked)
    {
        var month = found.Month;
        var lines = paid.Lines.Concat(paid.Pending).Concat(paid.Suppressed).ToList();
        FactReach reach = new(month);
        foreach (var clause in month.Plan.Bonuses)
        {
            if (!lines.Exists(line => line.Clause.Id == clause.Id)
                && isAsked(new ClauseNote(clause.Id, CoverageReason.NothingDue))
                && FindStage.HasNearAndFar(clause, month))
            {
                reach.Observe(clause, found.Of(clause));
            }
        }

        return UnpaidClauses.Of(month, reach, lines);
    }
}
