namespace WageGrades.Calculation;

/// <summary>The months of a person that find the same, one after another (同类月份区间): of each run its first and last month and the number of its
/// facts.</summary>
internal sealed class AlikeRuns
{
    private readonly List<(YearMonth First, YearMonth Last, int? Place)> runs = new(2);

    /// <summary>Adds a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="place">The number of its facts; null for one that is paid by itself.</param>
    internal void Add(YearMonth month, int? place)
    {
        if (runs is [.., var last] && last.Place == place && last.Last.PlusMonths(1) == month)
        {
            runs[^1] = last with { Last = month };
        }
        else
        {
            runs.Add((month, month, place));
        }
    }

    /// <summary>Whether a month was added, and the number of its facts.</summary>
    internal bool PlaceIn(YearMonth month, out int? place)
    {
        foreach (var run in runs)
        {
            if (run.First <= month && run.Last >= month)
            {
                place = run.Place;
                return true;
            }
        }

        place = null;
        return false;
    }
}
