using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Why bonus clauses owe a person nothing for a month: for each clause the fact that came nearest to being paid; and the facts that fit a ground and
/// no entry of its table, which are told on the statement.
/// </summary>
internal sealed class FactReach(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<(BonusClause Clause, IReadOnlyList<Occurrence> Occurrences, ClauseNote? Note)> seen = [];
    private ReachParts? reachParts;
    private FactLacks? lacking;

    private ReachParts Parts => reachParts ??= new ReachParts(month);

    private FactLacks Told => lacking ??= new FactLacks(month);

    /// <summary>
    /// Takes what a clause found among the person's facts. It is looked at now where something may be lacking, else only if the clause turns out to
    /// have no line.
    /// </summary>
    internal void Observe(BonusClause clause, IReadOnlyList<Occurrence> occurrences)
    {
        // Most have no fact of most clauses, for which nothing can be lacking.
        if (occurrences.Count > 0)
        {
            seen.Add((clause, occurrences, MayLack(clause, occurrences) ? Look(clause, occurrences) : null));
        }
    }

    /// <summary>Adds a note for each clause looked at that has no line.</summary>
    /// <param name="notes">Where to add them.</param>
    /// <param name="told">The clauses that need none.</param>
    internal void AddNotes(List<ClauseNote> notes, ToldClauses told)
    {
        var next = 0;
        foreach (var asks in plan.Reads)
        {
            var clause = asks.Clause;
            var isSeen = next < seen.Count && ReferenceEquals(seen[next].Clause, clause);
            var (_, occurrences, note) = isSeen ? seen[next++] : (clause, [], null);
            if (asks.IsChosen && !told.Has(asks))
            {
                notes.Add(note ?? Look(clause, occurrences));
            }
        }
    }

    private static bool MayLack(BonusClause clause, IReadOnlyList<Occurrence> occurrences)
    {
        foreach (var step in clause.Amounts.All)
        {
            if (step.HasValue && (step.Value.FitsWhatIsBorne || !Fits(step.Value, occurrences)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(BonusAmount standard, IReadOnlyList<Occurrence> occurrences)
    {
        for (var at = 0; at < occurrences.Count; at++)
        {
            if (!occurrences[at].Fits(standard))
            {
                return false;
            }
        }

        return true;
    }

    private ClauseNote Look(BonusClause clause, IReadOnlyList<Occurrence> occurrences)
    {
        if (!month.Coverage.Ever(clause))
        {
            return month.Coverage.NoteOf(clause);
        }

        if (occurrences.Count == 0)
        {
            return plan.ReadsOf(clause).Note(WithoutFact(clause));
        }

        ClauseNote? nearest = null;
        List<(Occurrence Fact, FormulaLack Lack, LocalDate Day, bool IsFormula)> lacks = [];
        List<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> lasting = [];
        var fits = false;
        for (var at = 0; at < occurrences.Count; at++)
        {
            var occurrence = occurrences[at];
            var (reason, standard, note) = ReasonOf(clause, occurrence, lacks, lasting);
            fits |= reason == CoverageReason.NothingDue;
            if (reason == CoverageReason.NothingDue && occurrence.Id.Length > 0)
            {
                Told.Taken(occurrence.Id);
            }

            if (nearest is null || reason < nearest.Reason)
            {
                var isKeyed = reason == CoverageReason.NoEntry && standard is { Keys: not null } and not FormulaAmount;
                nearest = note ?? (isKeyed ? new ClauseNote(clause.Id, reason, occurrence.Key) : plan.ReadsOf(clause).Note(reason));
            }
        }

        if (lacks.Count + lasting.Count > 0)
        {
            Told.AddParts(clause, lasting);

            // Who holds a lower certificate beside the one that pays lacks nothing; an event of its own does.
            Told.AddWhole(clause, fits ? lacks.FindAll(static each => each.Fact.Id.Length > 0) : lacks);
        }

        return nearest!;
    }

    /// <summary>A finding for each fact that fits a ground and no entry of its table, where no other clause pays for the same event.</summary>
    internal IEnumerable<Finding> Unmatched()
    {
        if (lacking is not { IsEmpty: false })
        {
            return [];
        }

        // Which clauses take an event is known once all were looked at that have any.
        for (var at = 0; lacking.HasEvents && at < seen.Count; at++)
        {
            var (clause, occurrences, note) = seen[at];
            seen[at] = (clause, occurrences, note ?? (AreEvents(occurrences) ? Look(clause, occurrences) : null));
        }

        return lacking.Findings();
    }

    private static bool AreEvents(IReadOnlyList<Occurrence> occurrences)
    {
        for (var at = 0; at < occurrences.Count; at++)
        {
            if (occurrences[at].Id.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private CoverageReason WithoutFact(BonusClause clause) =>
        clause.Bonus.Ground.NeedsRecord && !person.Worker.HasRecordIn(person.Month, person.Month, person.Period) ? CoverageReason.NoRecord
        : clause.Bonus.Ground.Nature == GroundNature.Month ? CoverageReason.ConditionNotMet
        : CoverageReason.NoFact;

    /// <summary>The nearest that an occurrence comes; nothing due where a draft may have come of it.</summary>
    private (CoverageReason Reason, BonusAmount? Standard, ClauseNote? Note) ReasonOf(
        BonusClause clause,
        Occurrence occurrence,
        List<(Occurrence Fact, FormulaLack Lack, LocalDate Day, bool IsFormula)> lacks,
        List<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> lasting)
    {
        if (DueDay(clause, occurrence, out var reason) is not { } day)
        {
            return (reason, null, null);
        }

        if (person.Worker.Employment.TryGet(day, out _) && !month.Coverage.OnAny(clause, day))
        {
            var note = month.Coverage.NoteOn(clause, day);
            return (note.Reason, null, note);
        }

        var first = lasting.Count;
        if (occurrence is { OnlyIn: null, Supplied: null }
            && clause.Bonus.Schedule is { IsOnce: false, OfPeriod: null }
            && Parts.AreAskedBy(clause))
        {
            Parts.AddTo(lasting, clause, occurrence);
        }

        var isLasting = lasting.Count > first;
        day = isLasting ? lasting[first].Days.From : day;
        var held = clause.Bonus.Schedule.PaysWhatHolds ? day : occurrence.CountsFrom;
        if (!isLasting && !occurrence.HasTrade(person.Worker.Post.TryGet(held, out var post) ? post : null))
        {
            return (CoverageReason.OtherTrade, null, null);
        }

        if (!clause.Amounts.TryGet(day, out var standard))
        {
            return (CoverageReason.NoStandard, null, null);
        }

        if (occurrence.Supplied is not null)
        {
            return (CoverageReason.NothingDue, standard, null);
        }

        // Null where it lacks nothing on some day.
        var lack = !isLasting ? Parts.Lack(clause, standard, occurrence, day)
            : lasting.FindIndex(first, static each => each.Lack is null) < 0 ? lasting[first].Lack
            : null;
        if (lack is not null)
        {
            lacks.Add((occurrence, lack, day, standard is FormulaAmount || standard.Keys is null));
            return (CoverageReason.NoEntry, standard, null);
        }

        return (
            standard.Reads.Counters.Count > 0 && !person.Worker.HasRecordIn(person.Month, person.Month, person.Period) ? CoverageReason.NoRecord
                : CoverageReason.NothingDue,
            standard,
            null);
    }

    private LocalDate? DueDay(BonusClause clause, Occurrence occurrence, out CoverageReason reason)
    {
        reason = CoverageReason.NothingDue;
        if (occurrence.OnlyIn is not null)
        {
            return person.Spells.Count > 0 ? person.Spells[0].From : null;
        }

        if (clause.Bonus.Schedule.OfPeriod is { } period)
        {
            return DueDay(clause, period, occurrence, out reason);
        }

        if (clause.Bonus.Schedule.IsOnce)
        {
            if (plan.Policies.StartOf(clause.Bonus.Schedule) is not { } start)
            {
                return null;
            }

            var due = start.FirstDueDay(occurrence.CountsFrom, plan.Period);
            reason =
                due < plan.Term.From ? CoverageReason.BeforeTerm
                : due < person.Span.From ? CoverageReason.DueEarlier
                : CoverageReason.NothingDue;
            return due < plan.Term.From || due < person.Span.From ? null : due;
        }

        if (MonthlyTerm.Of(clause, occurrence, plan.Policies) is not { } term || term.Until <= person.Span.From)
        {
            reason = CoverageReason.Ended;
            return null;
        }

        // The first day of the month on which it is due and the clause covers the person, or else on which it is due.
        foreach (var covered in month.Coverage.DaysOf(clause))
        {
            if (covered.Intersect(term) is { } due)
            {
                return due.From;
            }
        }

        foreach (var (span, _) in person.Employed)
        {
            if (span.Intersect(term) is { } due)
            {
                return due.From;
            }
        }

        return null;
    }

    // The day of a payment of the month for which the occurrence holds.
    private LocalDate? DueDay(BonusClause clause, PeriodSchedule period, Occurrence occurrence, out CoverageReason reason)
    {
        var claims = new PeriodClaims(new FoundMonth(month), clause, period).Of().ToList();
        var held = claims.Find(claim => MonthlyTerm.Of(clause, occurrence, plan.Policies)?.Contains(claim.Due.HeldOn) == true);
        var isMissed = held is { Due.State: PeriodState.NotYetEmployed }
            || (held is null && period.EntitlingDay is { } day && !person.Worker.Employment.TryGet(day, out _));
        reason = isMissed ? CoverageReason.NotEmployedThen
            : held is not null ? CoverageReason.NothingDue
            : claims.Count > 0 ? CoverageReason.Ended
            : period.IsOver(person.Month) ? CoverageReason.DueEarlier
            : CoverageReason.NotYetDue;
        return isMissed ? null : held?.Due.CountedOn;
    }
}
