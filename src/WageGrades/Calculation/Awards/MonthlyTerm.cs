using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>From when until when an occurrence is paid monthly.</summary>
internal static class MonthlyTerm
{
    /// <summary>The days on which it is due; null where there are none, or where the rule that starts or stops it is missing.</summary>
    internal static DateSpan? Of(BonusClause clause, Occurrence occurrence, AgreementPolicies policies)
    {
        var schedule = clause.Bonus.Schedule;
        if (policies.StartOf(schedule) is not { } start || (occurrence.EndsOn is not null && policies.StopOf(schedule) is null))
        {
            return null;
        }

        var from = start.FirstDueDay(occurrence.Since ?? occurrence.CountsFrom, policies.PayPeriod);
        LocalDate? until = schedule.MonthsPaid is { } months ? from.PlusMonths(months)
            : occurrence.SupersededOn is { } next ? start.FirstDueDay(next, policies.PayPeriod)
            : null;
        if (occurrence.EndsOn is { } end)
        {
            var stopped = occurrence.Waiting?.Until ?? policies.StopOf(schedule)!.FirstDayNotDue(end, policies.PayPeriod);
            until = until < stopped ? until : stopped;
        }

        if (occurrence.LapsesOn is { } lapsed)
        {
            until = until < lapsed ? until : lapsed;
        }

        // What goes on under another key is due under it no earlier than it has it.
        if (occurrence.Since is not null)
        {
            from = LocalDate.Max(from, occurrence.CountsFrom);
        }

        return until <= from ? null : new DateSpan(from, until);
    }
}
