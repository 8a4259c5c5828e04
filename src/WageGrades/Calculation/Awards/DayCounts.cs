using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Whether the days of a month were counted where an amount looks at each of them.</summary>
internal static class DayCounts
{
    /// <summary>What a counter counts of a month: each day by itself, or the month's figure.</summary>
    internal static Ratio UnitsOf(CounterQuantity counter, PersonMonth person) => counter.PerDay
        ? person.Record.DaysOf(counter.Counter).Aggregate(Ratio.Zero, (sum, day) => sum + counter.Of(Ratio.From(day)))
        : counter.Of(person.CountOf(counter.Counter));

    /// <summary>What is wrong with them; null where nothing is.</summary>
    internal static Finding? Fault(BonusClause clause, CounterQuantity counter, PersonMonth person)
    {
        if (!counter.PerDay)
        {
            return null;
        }

        var count = person.CountOf(counter.Counter);
        var days = person.Record.DaysOf(counter.Counter).ToList();
        var sum = Ratio.From(days.Sum());
        if (count == sum)
        {
            return null;
        }

        var worker = person.Worker.Id.ToString();
        FindingArgument[] arguments =
        [
            ("clause", clause.Id.ToString()), ("counter", counter.Counter), ("worker", worker), ("month", person.Month),
            ("count", count.Value.ToShownDecimal()),
        ];
        return Finding.Of(
            days.Count == 0 ? FindingCodes.CountNotByDay : FindingCodes.DayCountsDiffer,
            worker,
            days.Count == 0 ? arguments : [.. arguments, ("days", sum.Value.ToShownDecimal())]) with { Clause = clause.Id };
    }
}
