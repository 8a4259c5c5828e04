using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>
/// Another share that a leave pays (假期工资分段比例): from some length of the one absence on, for a band of service, or both. Of the tiers that fit a day
/// the one of the longest absence counts, of several of that length the one with a band of service.
/// </summary>
/// <example>Nothing after six weeks: <c>new LeaveTier(EffectiveSeries.Always(Ratio.Zero)) { After = TimeLength.Weeks(6) }</c>.</example>
public sealed record LeaveTier
{
    /// <summary>A tier of a leave clause.</summary>
    /// <param name="shares">The share paid, from 0 to 1, by the date from which each applies.</param>
    public LeaveTier(EffectiveSeries<Ratio> shares) => Shares = shares;

    /// <summary>How long the absence has lasted (连续假期满多久); null: from its first day.</summary>
    public TimeLength? After { get; init; }

    /// <summary>The length of service on the day (工龄); null: any.</summary>
    public TimeBand? Service { get; init; }

    /// <summary>The dated shares, each from 0 to 1; without one in force the tier does not count.</summary>
    public EffectiveSeries<Ratio> Shares { get; init => field = LeaveClause.FromNothingToAll(value); }

    /// <summary>Whether it is counted by the calendar.</summary>
    internal bool IsOfCalendar => After?.IsOfCalendar == true || Service?.IsOfCalendar == true;

    /// <summary>When it counts, in words.</summary>
    internal LocalizedText InWords() => (After?.InWords(), Service?.InWords()) switch
    {
        ({ } after, { } service) => new(
            $"连续满 {after.Chinese}、工龄{service.Chinese}", $"after {after.English}, service {service.English}"),
        ({ } after, null) => new($"连续满 {after.Chinese}", $"after {after.English}"),
        (null, { } service) => new($"工龄{service.Chinese}", $"service {service.English}"),
        (null, null) => new("全部", "always"),
    };

    /// <summary>When it counts: <c>after 6 weeks</c>.</summary>
    public override string ToString() => InWords().English;
}
