using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The dates that a fact has, of which a schedule may name one to count from.</summary>
internal readonly record struct AnchorDates(LocalDate Own, TraceEvent Event)
{
    internal LocalDate? Issued { get; init; }

    internal LocalDate? Recognised { get; init; }

    internal LocalDate? Appointed { get; init; }

    internal LocalDate? Published { get; init; }

    /// <summary>The day counted from and what happened on it; without the date asked for, the fact's own with a fault.</summary>
    internal (LocalDate On, TraceEvent Event, Finding? Fault) For(BonusClause clause, string fact) =>
        clause.Bonus.Schedule.Anchor is null ? (Own, Event, null) : ForNamed(clause, fact);

    /// <summary>The same for a standing, which is named by whose it is and its grade.</summary>
    internal (LocalDate On, TraceEvent Event, Finding? Fault) For(BonusClause clause, WorkerId worker, Term grade) =>
        clause.Bonus.Schedule.Anchor is null ? (Own, Event, null) : ForNamed(clause, $"{worker} {grade}");

    private (LocalDate On, TraceEvent Event, Finding? Fault) ForNamed(BonusClause clause, string fact)
    {
        var (date, happened) = clause.Bonus.Schedule.Anchor switch
        {
            Anchor.Issued => (Issued, TraceEvent.Certified),
            Anchor.Recognised => (Recognised, TraceEvent.Recognised),
            Anchor.Appointed => (Appointed, TraceEvent.Appointed),
            Anchor.Published => (Published, TraceEvent.Published),
            null => (Own, Event),
            _ => throw Closed.Missed(clause.Bonus.Schedule.Anchor),
        };
        return date is { } on ? (on, happened, null) : (Own, Event, FactFaults.NoDate(clause, fact, clause.Bonus.Schedule.Anchor!.Value));
    }
}
