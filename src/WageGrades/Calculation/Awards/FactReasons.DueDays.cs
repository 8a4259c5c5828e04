using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

internal sealed partial class FactReasons
{
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
