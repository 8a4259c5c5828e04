using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// An agreement moved a number of years back, so that what it pays in the coming months can be asked of past events. It keeps the bonus clauses,
/// which stand to one another in groups, and what overtime is paid of and amounts read: ladders, schemes, the floors that are a rate. It leaves other
/// floors and funds out: an event is priced in full, whatever a fund would have paid of it.
/// </summary>
internal static class ReplayAgreement
{
    internal static PayCalculator Of(CollectiveAgreement agreement, int years, YearMonth first, YearMonth last)
    {
        var reads = agreement.Clauses.OfType<BonusClause>()
            .SelectMany(clause => clause.Amounts.Values.Select(value => value.Reads))
            .ToList();
        var readsTables = agreement.Clauses.Any(clause => clause is OvertimeClause || AsksForGrades(clause))
            || reads.Exists(each => each.Grade || each.Clauses.Any() || each.Borne.Any(key => key.Any(term => term.Vocabulary == Term.LadderGrades)));
        return PayCalculator.Light(
            agreement with
            {
                Term = DateSpan.Ever,
                Clauses = ValueList.Of(agreement.Clauses.Select(clause => Back(clause, years, readsTables)).OfType<Clause>()),
                Floors = ValueList.Of(
                    from floor in agreement.Floors
                    where reads.Exists(each => each.Floors.Contains(floor.Id))
                    select floor with { Amount = Back(floor.Amount, years) }),
                Funds = ValueList<AwardFund>.Empty,
                RelativeFloors = ValueList<RelativeFloor>.Empty,
                Policies = agreement.Policies with
                {
                    Calendar = WorkCalendar.Weekdays(agreement.Policies.PayPeriod.CalendarMonthsOf(first).First, last),
                },
            });
    }

    private static bool AsksForGrades(Clause clause) => clause is BonusClause bonus
        && (bonus.CoveredBefore.Select(before => before.For).Append(bonus.For).Any(asked => asked?.Grades.Count > 0)
            || bonus.Bonus.Ground is PopulationGround { Population.Grades.Count: > 0 });

    private static Clause? Back(Clause clause, int years, bool readsTables) => clause switch
    {
        BonusClause bonus => bonus with { Amounts = Back(bonus.Amounts, years) },
        OvertimeClause overtime => overtime with { Rates = Back(overtime.Rates, years) },
        LadderClause ladder when readsTables => ladder with { Ladders = Back(ladder.Ladders, years) },
        SchemeClause scheme when readsTables || scheme.Kind?.IsCounted == true => scheme with { Schemes = Back(scheme.Schemes, years) },
        TextClause or LeaveClause or LadderClause or SchemeClause => null,
        _ => throw Closed.Missed(clause),
    };

    private static EffectiveSeries<T> Back<T>(EffectiveSeries<T> series, int years)
        where T : notnull => series.Steps
            .Where(step => step.HasValue)
            .Select(step => (Span: Back(step.Span, years), step.Value))
            .Where(step => step.Span is not null)
            .Aggregate(EffectiveSeries.Empty<T>(), (moved, step) => moved.Set(step.Span!.Value, step.Value));

    // Null where nothing is left, such as 29 February alone moved into a common year.
    private static DateSpan? Back(DateSpan span, int years)
    {
        var from = span.From.Year <= LocalDate.MinIsoValue.Year + years ? LocalDate.MinIsoValue : span.From.PlusYears(-years);
        var until = span.Until?.PlusYears(-years);
        return until <= from ? null : new DateSpan(from, until);
    }
}
