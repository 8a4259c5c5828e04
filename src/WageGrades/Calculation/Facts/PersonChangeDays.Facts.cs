using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

internal sealed partial class PersonChangeDays
{
    private void AddFacts(MonthCase month)
    {
        var (person, period) = (month.Person, month.Plan.Period);
        var worker = person.Worker;
        AddRange(person.Placed.GroupChangeDays());
        foreach (var each in ValueList.Of(person.Protections))
        {
            AddRange(each.Amounts.ChangeDays());
        }

        if (month.Plan.ForSome.Count > 0)
        {
            AddRange(month.Coverage.AnyChangeDays());
        }

        if (worker.DecidedAmounts.Count + worker.StandingNumbers.Count > 0)
        {
            AddRange(worker.DecidedAmounts.Values.SelectMany(series => series.ChangeDays()));
            AddRange(worker.StandingNumbers.Values.SelectMany(series => series.ChangeDays()));
        }

        if (worker.Absences.Count + worker.Leaves.Count > 0)
        {
            AddRange(worker.Absences.Concat(worker.Leaves.Select(leave => leave.Span)).SelectMany(Ends));
        }

        foreach (var (recorded, record) in worker.Records)
        {
            AddRange([period.FirstDay(recorded), period.DaysOf(recorded).Until, .. record.DayCounts.Select(count => count.Day)]);
        }

        foreach (var missing in worker.MissingFrom)
        {
            AddRange([period.FirstDay(missing.Month), period.DaysOf(missing.Month).Until]);
        }
    }

    private static IEnumerable<LocalDate> Ends(DateSpan span) => span.Until is { } until ? [span.From, until] : [span.From];
}
