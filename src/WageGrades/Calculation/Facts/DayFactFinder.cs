using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Cuts a person's series to the month.</summary>
internal sealed class DayFactFinder(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly DateSpan span = month.Person.Span.ToDateSpan();

    internal DayFacts Find() => new()
    {
        Employed = ValueList.Of(person.Employed.Select(each => (each.Span, each.Terms))),
        Spells = ValueList.Of(person.Spells),
        Attendance = person.Attendance,
        EmployedDays = person.EmployedDays,
        Eligible = ValueList.Of(plan.ForSome.Select(clause => (
            clause.Id,
            ValueList.Of(DaySpans.Union(month.Coverage.AnyDaysOf(clause))),
            month.Coverage.IsOpen(clause),
            month.Coverage.LacksLeapDay(clause)))),
        Leaves = ValueList.Of(person.Leaves.Select(leave => (leave.Clause.Id, leave.Share, ValueList.Of(leave.Spans), leave.Days))),
        LeavesLackLeapDay = plan.Leaves.Any(clause => LeaveShares.LackLeapDay(month, clause)),
        DatedLeaves = ValueList.Of(
            from leave in person.Worker.Leaves
            let days = leave.Span.Intersect(span)
            where days is not null
            select (leave.Kind, days.Value, leave.DayShare)),
        Record = person.Record with { Sources = ValueMap<ClauseId, SourceNote>.Empty },
        InTeams = ValueList.Of(person.Record.PieceTeams.Select(team => PlaceIn(team))),
        MissingFrom = ValueList.Of(person.Worker.MissingFrom.Where(each => each.Month == person.Month).Select(each => each.Table)),
        Places = Cut<GradePlace>(person.Places),
        Posts = ValueList.Of(person.Worker.Post.StepsWithin(span).Select(step => step.HasValue
            ? (step.Span, ValueList.Of(step.Value.Terms), step.Value.Trade)
            : (step.Span, ValueList<Term>.Empty, null))),
        Schemes = Cut<SchemeTerms>(person.Worker.Scheme),
        Numbers = ValueList.Of(plan.Numbers.Select(number => (number, ValueList.Of(
            (person.Worker.StandingNumbers.TryGetValue(number, out var series) ? series : EffectiveSeries.Empty<decimal>())
                .StepsWithin(span).Select(step => (step.Span, step.HasValue ? step.Value : (decimal?)null)))))),
        Protected = ValueList.Of(person.Protections.Select(each => (each.Clause, ValueList.Of(
            each.Amounts.StepsWithin(span).Where(step => step.HasValue).Select(step => (step.Span, step.Value)))))),
        Groups = ValueList.Of(GroupsOf(plan).Select(group => ValueList.Of(
            person.Placed.SpansIn(plan.Grades[group]).Select(days => days.Intersect(span)).OfType<DateSpan>()))),
        Held = ValueList.Of(
            from term in
                (from clause in plan.Bonuses
                 from step in clause.Amounts.Steps
                 where step.HasValue
                 from term in step.Value.Reads.Borne.SelectMany(key => key)
                 select term).Distinct()
            select ValueList.Of(person.Worker.SpansWith(term).Select(days => days.Intersect(span)).OfType<DateSpan>())),
    };

    private int PlaceIn(PieceTeam team)
    {
        for (var at = 0; at < team.Members.Count; at++)
        {
            if (team.Members[at].Worker == person.Worker.Id)
            {
                return at;
            }
        }

        return -1;
    }

    private ValueList<(DateSpan Days, T? Value)> Cut<T>(EffectiveSeries<T> series) where T : class =>
        ValueList.Of(series.StepsWithin(span).Select(step => (step.Span, step.HasValue ? step.Value : null)));

    /// <summary>The groups by which floors and schemes of the agreement tell people apart.</summary>
    private static IEnumerable<Population> GroupsOf(MonthPlan plan) =>
    [
        .. plan.Agreement.Floors.Select(floor => floor.Tested).OfType<Population>(),
        .. plan.Agreement.Floors.SelectMany(floor => floor.Shares.Keys).SelectMany(key => key).Select(term => Population.Of(term)),
        .. plan.Agreement.RelativeFloors.Select(floor => floor.Tested),
        .. from clause in plan.Schemes
           from step in clause.Schemes.Steps
           where step.HasValue && step.Value is PiecePay
           let pay = (PiecePay)step.Value
           from term in pay.SkillFactors.Keys.Concat(pay.Guarantee?.Amounts.Keys.SelectMany(key => key) ?? [])
           select Population.Of(term),
    ];
}
