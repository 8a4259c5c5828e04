using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The parts of a month on which a clause pays somebody for what lasts, or would if it lacked nothing.</summary>
internal sealed class ReachParts(MonthCase month)
{
    private readonly PersonMonth person = month.Person;
    private FormulaReach? formulas;

    /// <summary>
    /// Adds the parts in order, each with what is lacking on it or null; without the days on which the clause pays the person nothing anyway: not
    /// due, not covered, suspended, absorbed by a scheme, of another trade, without a standard.
    /// </summary>
    internal void AddTo(ref FewItems<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> parts, ClauseReads asks, Occurrence occurrence)
    {
        var clause = asks.Clause;
        if (MonthlyTerm.Of(clause, occurrence, month.Plan.Policies) is not { } term)
        {
            return;
        }

        var suspended = Suspensions.Of(month, clause);
        var cuts = Changes(asks);
        if (suspended.Count > 0)
        {
            cuts |= DaySet.Cuts(person.Span, suspended.Select(span => span.From))
                | DaySet.Cuts(person.Span, suspended.Select(span => span.Until).OfType<LocalDate>());
        }

        foreach (var covered in month.Coverage.DaysOf(clause))
        {
            if (covered.Intersect(term) is not { } due)
            {
                continue;
            }

            if (cuts == 0)
            {
                AddPart(ref parts, clause, occurrence, due, suspended);
                continue;
            }

            foreach (var days in DaySpans.Cut(person.Span, [due], cuts))
            {
                AddPart(ref parts, clause, occurrence, days, suspended);
            }
        }
    }

    private void AddPart(
        ref FewItems<(Occurrence Fact, DateSpan Days, FormulaLack? Lack)> parts,
        BonusClause clause,
        Occurrence occurrence,
        DateSpan days,
        ValueList<DateSpan> suspended)
    {
        var day = days.From;
        if (!occurrence.IsWaitingOn(day)
            && !IsIn(suspended, day)
            && month.Schemes.AbsorberOf(clause.Id, day) is null
            && occurrence.HasTrade(person.Worker.Post.TryGet(day, out var post) ? post : null)
            && clause.Amounts.TryGet(day, out var standard))
        {
            parts.Add((occurrence, days, Lack(clause, standard, occurrence, day)));
        }
    }

    private static bool IsIn(ValueList<DateSpan> spans, LocalDate day)
    {
        foreach (var span in spans)
        {
            if (span.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a standard lacks for an occurrence on a day; null where it lacks nothing.</summary>
    internal FormulaLack? Lack(BonusClause clause, BonusAmount standard, Occurrence occurrence, LocalDate day) =>
        ((standard as FormulaAmount) ?? (standard as PoolAmount)?.Weighing) is { } formula
            ? (formulas ??= new(month)).Lack(clause, formula, occurrence, day)
        : standard.Keys is { } keys && !occurrence.HasKeyAmong(keys) ? new FormulaLack(keys, null)
        : null;

    private uint Changes(ClauseReads reads)
    {
        var changes = person.Changes | month.Plan.ChangesOf(reads) | month.Coverage.Changes | person.Worker.GroupChangesIn(person.Span)
            | DaySet.Cuts(person.Span, reads.CellDays) | DaySet.Cuts(person.Span, reads.FloorDays);
        foreach (var number in reads.Numbers)
        {
            changes |= DaySet.Cuts(person.Span, person.Worker.NumberChangeDays(number));
        }

        return reads.Service ? changes | DaySet.Cuts(person.Span, new CompletedService(month, reads.Clause).ChangeDays()) : changes;
    }
}
