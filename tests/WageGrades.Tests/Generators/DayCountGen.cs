using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Generators;

/// <summary>The counts of months split over single days: beside the month's figure, in its place, or now and then not at all.</summary>
internal static class DayCountGen
{
    internal static Gen<Worker> Of(Worker worker) => worker.Records.Aggregate(
        Gen.Constant(worker),
        (all, record) => from before in all from split in Split(record.Key, record.Value) select before.Record(record.Key, split));

    private static Gen<MonthRecord> Split(YearMonth month, MonthRecord record) =>
        from days in Gen.Choose(1, 28).ArrayOf(record.Counts.Count * 3)
        from kind in Gen.Frequency((4, Gen.Constant(0)), (4, Gen.Constant(1)), (1, Gen.Constant(2)))
        let counts = record.Counts.SelectMany((count, at) => Parts(month, count.Key, count.Value, days.Skip(at * 3).Take(3))).ToList()
        select kind == 2 ? record : record with
        {
            DayCounts = counts,
            Counts = kind == 1 ? new Dictionary<Term, decimal>() : record.Counts,
        };

    // A half, a quarter and what is left, some of them perhaps on one day.
    private static IEnumerable<DayCount> Parts(YearMonth month, Term counter, decimal count, IEnumerable<int> days) =>
        new[] { count / 2m, count / 4m, count / 4m }.Zip(days, (part, day) => new DayCount(month.OnDayOfMonth(day), counter, part))
            .Where(each => each.Count > 0m);
}
