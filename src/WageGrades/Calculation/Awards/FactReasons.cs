using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Why a bonus clause owes a person nothing for the facts that it found (未发原因), and what they lack.</summary>
internal sealed partial class FactReasons(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly ReachParts parts = new(month);

    // Of the clause that is looked at: what facts lack that it pays on no day, and the days on which it pays or lacks something.
    private FewItems<(Occurrence Fact, FormulaLack Lack, LocalDate Day, bool IsFormula)> lacks;
    private FewItems<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> lasting;

    /// <summary>What is lacking in the facts looked at so far.</summary>
    internal FactLacks Lacks { get; } = new(month);

    /// <summary>Why a clause owes nothing for what it found: the nearest that one comes. What is lacking is noted.</summary>
    internal ClauseNote Of(ClauseReads asks, ValueList<Occurrence> occurrences)
    {
        var clause = asks.Clause;
        if (!month.Coverage.Ever(clause))
        {
            return month.Coverage.NoteOf(clause);
        }

        if (occurrences.Count == 0)
        {
            return asks.Note(WithoutFact(clause));
        }

        ClauseNote? nearest = null;
        lacks.Clear();
        lasting.Clear();
        var fits = false;
        foreach (var occurrence in occurrences)
        {
            var (reason, standard, note) = ReasonOf(asks, occurrence);
            fits |= reason == CoverageReason.NothingDue;
            if (reason == CoverageReason.NothingDue && occurrence.Id.Length > 0)
            {
                Lacks.Taken(occurrence.Id);
            }

            if (nearest is null || reason < nearest.Reason)
            {
                var isKeyed = reason == CoverageReason.NoEntry && standard is { Keys: not null } and not FormulaAmount;
                nearest = note ?? (isKeyed ? new ClauseNote(clause.Id, reason, occurrence.Key) : asks.Note(reason));
            }
        }

        if (lacks.Count + lasting.Count > 0)
        {
            Lacks.AddParts(asks, lasting.ToList());

            // Who holds a lower certificate beside the one that pays lacks nothing; an event of its own does.
            Lacks.AddWhole(asks, lacks.ToList(), onlyEvents: fits);
        }

        return nearest!;
    }

    private CoverageReason WithoutFact(BonusClause clause) =>
        clause.Bonus.Ground.NeedsRecord && !person.Worker.HasRecordIn(person.Month, person.Month, person.Period) ? CoverageReason.NoRecord
        : clause.Bonus.Ground.Nature == GroundNature.Month ? CoverageReason.ConditionNotMet
        : CoverageReason.NoFact;

    /// <summary>The nearest that an occurrence comes; nothing due where a draft may have come of it.</summary>
    private (CoverageReason Reason, BonusAmount? Standard, ClauseNote? Note) ReasonOf(ClauseReads asks, Occurrence occurrence)
    {
        var clause = asks.Clause;
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
            && asks.MayLack)
        {
            parts.AddTo(ref lasting, asks, occurrence);
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
        var lack = !isLasting ? parts.Lack(clause, standard, occurrence, day)
            : LacksFrom(first) ? lasting[first].Lack
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

    // Whether every part from one on lacks something.
    private bool LacksFrom(int first)
    {
        for (var at = first; at < lasting.Count; at++)
        {
            if (lasting[at].Lack is null)
            {
                return false;
            }
        }

        return true;
    }
}
