using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

internal static partial class OccurrenceFinder
{
    private static ValueList<Occurrence> Months(MonthGround ground, PersonMonth person) =>
        person.Spells.Count > 0
        && (!ground.FullAttendance || person.Attendance == MonthAttendance.Full(person.Span))
        && MeetsAll(ground.Conditions, person)
        && (person.Worker.Leaves.Count == 0 || !IsOnLeave(ground, person))
            ? [new Occurrence([], person.Span.From, TraceEvent.Recognised) { Count = new() { OnlyIn = person.Month } }]
            : [];

    private static bool MeetsAll(IReadOnlyList<MonthCondition> conditions, PersonMonth person)
    {
        foreach (var condition in ValueList.Of(conditions))
        {
            if (!condition.Holds(person.CountOf(condition.Counter).Value.ToShownDecimal()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOnLeave(MonthGround ground, PersonMonth person) =>
        person.Worker.Leaves.Any(leave => ground.WithoutLeave.Contains(leave.Kind) && leave.Span.Intersect(person.Span.ToDateSpan()) is not null);

    private static ValueList<Occurrence> Counts(CountGround ground, PersonMonth person)
    {
        var count = person.CountOf(ground.Counter);
        var above = Ratio.From(ground.Above);
        return count > above
            ?
            [
                new Occurrence(ground.Counter, person.Span.From, TraceEvent.Recognised)
                {
                    Count = new() { Quantity = count - above, OnlyIn = person.Month },
                },
            ]
            : [];
    }

    private static ValueList<Occurrence> Supplied(ClauseId clause, PersonMonth person) =>
        person.Record.SuppliedAmounts.TryGetValue(clause, out var amount)
            ?
            [
                new Occurrence([], person.Span.From, TraceEvent.Recognised)
                {
                    Count = new() { OnlyIn = person.Month },
                    Details = new OccurrenceDetails { Supplied = amount },
                },
            ]
            : [];

    private static ValueList<Occurrence> Contributions(ClauseId clause, PersonMonth person) =>
        person.Record.Weights.TryGetValue(clause, out var weight) && weight != 0m
            ? [new Occurrence([], person.Span.From, TraceEvent.Recognised) { Count = new() { Quantity = Ratio.From(weight), OnlyIn = person.Month } }]
            : [];
}
