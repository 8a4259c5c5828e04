using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What a row of the attendance says of a month: what was counted, lost without pay, supplied for clauses.</summary>
internal sealed record MonthEntry
{
    private readonly Dictionary<Term, decimal> counts = [];
    private readonly Dictionary<Term, decimal> hours = [];

    internal YearMonth Month { get; init; }

    internal decimal Version { get; init; }

    /// <summary>The time without pay.</summary>
    internal WorkTime Unpaid { get; init; }

    internal Dictionary<ClauseId, Money> Amounts { get; } = [];

    internal Dictionary<ClauseId, SourceNote> Sources { get; } = [];

    /// <summary>The counters that say something, in days or in hours.</summary>
    internal IEnumerable<Term> Counted => counts.Keys.Union(hours.Keys);

    internal static MonthEntry Of(YearMonth month, MonthRecord record)
    {
        MonthEntry entry = new() { Month = month, Unpaid = new WorkTime(record.UnpaidDays, record.UnpaidHours) };
        Add(entry.counts, record.Counts);
        Add(entry.hours, record.CountedHours);
        Add(entry.Amounts, record.SuppliedAmounts);
        Add(entry.Sources, record.Sources);
        return entry;
    }

    internal static MonthEntry Lose(MonthEntry entry, WorkTime time) => entry with { Unpaid = entry.Unpaid + time };

    internal bool Has(Term counter) => counts.ContainsKey(counter) || hours.ContainsKey(counter);

    /// <summary>What was counted: days, shifts or hours as such, and the hours of a counter of days.</summary>
    internal WorkTime TimeOf(Term counter) => new(counts.GetValueOrDefault(counter), hours.GetValueOrDefault(counter));

    /// <summary>Adds a counter to this very entry; nothing counted is left out.</summary>
    internal MonthEntry Count(Term counter, WorkTime time)
    {
        if (time.Days != 0m)
        {
            counts[counter] = time.Days;
        }

        if (time.Hours != 0m)
        {
            hours[counter] = time.Hours;
        }

        return this;
    }

    internal MonthRecord ToRecord() => new()
    {
        Sources = ValueMap.Of(Sources),
        UnpaidDays = Unpaid.Days,
        UnpaidHours = Unpaid.Hours,
        CountedHours = ValueMap.Of(hours),
        Counts = ValueMap.Of(counts),
        SuppliedAmounts = ValueMap.Of(Amounts),
    };

    private static void Add<TKey, TValue>(Dictionary<TKey, TValue> to, IEnumerable<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        foreach ((var key, var value) in entries)
        {
            to.Add(key, value);
        }
    }
}
