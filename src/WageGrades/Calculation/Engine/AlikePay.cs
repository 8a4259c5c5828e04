using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Pay of many people's months of which only amounts and reasons are read (汇总口径的工资): months that find the same are paid once, and a month is looked
/// at anew only where something changed. People are asked about one after another, each in the order of the months.
/// </summary>
internal sealed class AlikePay(PayCalculator calculator, Workforce people)
{
    private readonly Dictionary<MonthFacts, int> places = [];
    private readonly AlikeMonths paid = new();
    private readonly Dictionary<YearMonth, Allocation> allocations = [];
    private Worker? lastAsked;
    private SeenMonth? lastSeen;
    private int lastPlace;

    /// <summary>A person's month: the amounts are the person's, names and days may be those of another who finds the same.</summary>
    internal PayStatement PayFor(Worker worker, YearMonth month) => Pay(worker, month).Statement;

    /// <summary>Adds how near each clause came to paying a person.</summary>
    internal PersonReach Reach(PersonReach reach, Worker worker, IEnumerable<YearMonth> months)
    {
        (PayStatement Statement, SeenMonth? Seen)? before = null;
        foreach (var month in months)
        {
            var own = Pay(worker, month);
            if (before is not { Seen: not null } || before != own)
            {
                reach.Add(
                    own.Statement,
                    own.Seen is null || (own.Statement.Worker == worker.Id && own.Statement.Month == month)
                        ? own.Statement.Notes
                        : own.Seen.NotesBeside(own.Statement, reach.IsBettered));
            }

            before = own;
        }

        return reach;
    }

    private (PayStatement Statement, SeenMonth? Seen) Pay(Worker worker, YearMonth month)
    {
        if (!allocations.TryGetValue(month, out var allocation))
        {
            allocations[month] = allocation = calculator.Allocate(people, month);
        }

        var seen = calculator.See(worker, month, allocation, ReferenceEquals(worker, lastAsked) ? lastSeen : null);
        if (seen is not null && !(ReferenceEquals(seen, lastSeen) && ReferenceEquals(worker, lastAsked)))
        {
            lastPlace = PlaceOf(seen.Facts);
        }

        (lastAsked, lastSeen) = (worker, seen);
        return (paid.Of(seen is null ? null : lastPlace, () => calculator.PayFor(worker, month, allocation)), seen);
    }

    private int PlaceOf(MonthFacts found)
    {
        if (!places.TryGetValue(found, out var place))
        {
            places.Add(found, place = places.Count);
        }

        return place;
    }
}
