using System.Collections.Concurrent;

namespace WageGrades.Calculation;

/// <summary>The plans of the months that were asked for; people are asked about one after another, mostly for one month.</summary>
/// <param name="make">Makes an agreement ready for a month.</param>
internal sealed class KeptPlans(Func<YearMonth, MonthPlan> make)
{
    private readonly ConcurrentDictionary<YearMonth, MonthPlan> kept = new();
    private MonthPlan? latest;

    internal MonthPlan this[YearMonth month] => latest is { } own && own.Month == month ? own : latest = kept.GetOrAdd(month, make);
}
