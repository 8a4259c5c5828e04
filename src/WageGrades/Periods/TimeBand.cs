using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// A band of lengths of time (年限段): from one, which is in it, to below another, which is not. Years of service from 5 to below 10, an age below 18.
/// </summary>
public sealed record TimeBand
{
    private TimeBand(TimeLength? from, TimeLength? below) => (Least, Limit) = (from, below);

    /// <summary>The least length, in the band; null where it begins at nothing.</summary>
    public TimeLength? Least { get; }

    /// <summary>The length that ends it and is no more in it; null for no end.</summary>
    public TimeLength? Limit { get; }

    /// <summary>At least so long.</summary>
    /// <param name="least">The least length, in the band.</param>
    /// <returns>The band.</returns>
    public static TimeBand From(TimeLength least) => new(Guard.NotNull(least), null);

    /// <summary>Shorter than this.</summary>
    /// <param name="limit">The length that is no more in the band.</param>
    /// <returns>The band.</returns>
    public static TimeBand Below(TimeLength limit) => new(null, Guard.NotNull(limit));

    /// <summary>At least so long and shorter than this.</summary>
    /// <param name="least">The least length, in the band.</param>
    /// <param name="limit">The length that is no more in it; where it is not above the least, nothing is in the band, which a check tells.</param>
    /// <returns>The band.</returns>
    public static TimeBand Between(TimeLength least, TimeLength limit) => new(Guard.NotNull(least), Guard.NotNull(limit));

    /// <summary>Whether nothing can be in it.</summary>
    internal bool IsEmpty => DaysAfter(new LocalDate(2000, 1, 1), AnniversaryRule.Either) is null;

    /// <summary>Whether it is counted by the calendar.</summary>
    internal bool IsOfCalendar => Least?.IsOfCalendar == true || Limit?.IsOfCalendar == true;

    /// <summary>The days on which the time since a day is in the band, the day before which it began where there is no least; null where there are
    /// none.</summary>
    internal DateSpan? DaysAfter(LocalDate since, AnniversaryRule rule)
    {
        var from = Least?.After(since, rule) ?? LocalDate.MinIsoValue;
        var until = Limit?.After(since, rule);
        return until <= from ? null : new DateSpan(from, until);
    }

    /// <summary>The days on which the time since a day enters or leaves the band.</summary>
    internal IEnumerable<LocalDate> Ends(LocalDate since, AnniversaryRule rule)
    {
        if (Least is { } least)
        {
            yield return least.After(since, rule);
        }

        if (Limit is { } limit)
        {
            yield return limit.After(since, rule);
        }
    }

    /// <summary>In words.</summary>
    internal LocalizedText InWords() => (Least?.InWords(), Limit?.InWords()) switch
    {
        ({ } least, { } limit) => new($"满 {least.Chinese}、不满 {limit.Chinese}", $"from {least.English} to below {limit.English}"),
        ({ } least, null) => new($"满 {least.Chinese}", $"from {least.English}"),
        (null, { } limit) => new($"不满 {limit.Chinese}", $"below {limit.English}"),
        (null, null) => new("不限", "any length"),
    };

    /// <summary>The band: <c>from 5 years to below 10 years</c>.</summary>
    public override string ToString() => InWords().English;
}
