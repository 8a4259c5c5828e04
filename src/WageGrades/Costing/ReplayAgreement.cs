using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// An agreement moved a number of years back, so that what it pays in the coming months can be asked of past events. It keeps the bonus clauses,
/// which stand to one another in groups, and where there is overtime also what it is paid of; it leaves floors and funds out: an event is priced in
/// full, whatever a fund would have paid of it.
/// </summary>
internal static class ReplayAgreement
{
    internal static PayCalculator Of(CollectiveAgreement agreement, int years, YearMonth first, YearMonth last) =>
        PayCalculator.Light(
            agreement with
            {
                Term = DateSpan.Ever,
                Clauses = ValueList.Of(
                    agreement.Clauses.Select(clause => Back(clause, years, agreement.Clauses.Any(each => each is OvertimeClause))).OfType<Clause>()),
                Floors = ValueList<PayFloor>.Empty,
                Funds = ValueList<AwardFund>.Empty,
                RelativeFloors = ValueList<RelativeFloor>.Empty,
                Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(first, last) },
            });

    private static Clause? Back(Clause clause, int years, bool hasOvertime) => clause switch
    {
        BonusClause bonus => bonus with { Amounts = Back(bonus.Amounts, years) },
        OvertimeClause overtime => overtime with { Rates = Back(overtime.Rates, years) },
        LadderClause ladder when hasOvertime => ladder with { Ladders = Back(ladder.Ladders, years) },
        SchemeClause scheme when hasOvertime => scheme with { Schemes = Back(scheme.Schemes, years) },
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
