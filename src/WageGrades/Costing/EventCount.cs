using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// So many events of a kind that are assumed (按件数假设的事件): prizes by level and placing, patents, honours. What one of them pays is asked of the
/// agreement and of the proposal for a made-up full-time person, employed for a year, who has nothing else.
/// </summary>
/// <example><c>new EventCount(AchievementKind.Competition, [CompetitionLevel.Provincial, CompetitionPlacing.First], 3)</c>: three a year.</example>
public sealed record EventCount
{
    /// <summary>A number of events.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">What they are, as the entries of a clause name it.</param>
    /// <param name="count">How many in twelve months, zero or more; where a month is set, how many in that month.</param>
    public EventCount(AchievementKind kind, TermKey key, decimal count)
    {
        Kind = Guard.Defined(kind);
        Key = Guard.NotNull(key);
        Count = Guard.InRange(count, 0m, 1_000_000m);
    }

    /// <summary>The kind.</summary>
    public AchievementKind Kind { get; }

    /// <summary>What they are.</summary>
    public TermKey Key { get; }

    /// <summary>How many, up to a million.</summary>
    public decimal Count { get; }

    /// <summary>The month in which all of them are recognised; null: a twelfth of them in each month.</summary>
    public YearMonth? Month { get; init => field = value is { } month ? Guard.Month(month) : null; }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(nameof(EventCount), (nameof(Kind), Kind), (nameof(Key), Key), (nameof(Count), Count), (nameof(Month), Month));

    internal Fraction In(YearMonth month) => Month is { } only ? (only == month ? Fraction.From(Count) : default) : Fraction.From(Count) / 12;
}
