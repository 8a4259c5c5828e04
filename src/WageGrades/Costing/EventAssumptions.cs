using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// What is assumed about events that do not exist yet (事件假设): the prizes, patents, appointments, night shifts of the coming year. A replay takes the
/// events of twelve past months and asks what the agreement and the proposal would have paid for them, each a whole number of years later. The
/// result is kept apart from the pay of known people: a prize to come is nobody's yet.
/// </summary>
/// <example><c>offer.Cost(workforce, EventAssumptions.Replay(2025).Scaled(Ratio.Of(3, 2)))</c>: half as many events again as in the twelve months
/// that began in 2025.</example>
public sealed partial record EventAssumptions
{
    /// <summary>Nothing is assumed: clauses that pay for events are listed with their prices as not priced.</summary>
    public static readonly EventAssumptions None = new();

    private EventAssumptions()
    {
    }

    /// <summary>True when nothing is assumed.</summary>
    public bool IsNone => !Replays && Counts.Count == 0 && Upgrades.Count == 0;

    /// <summary>True when past events are replayed, so that a clause without any costs nothing; else a clause of which no event is counted is not
    /// priced.</summary>
    public bool Replays => Year is not null || Past is not null;

    /// <summary>The events that are counted, beside those replayed.</summary>
    public IReadOnlyList<EventCount> Counts { get; private init => field = ValueList.Of(value); } = ValueList<EventCount>.Empty;

    /// <summary>The upgrades that are planned.</summary>
    public IReadOnlyList<UpgradePlan> Upgrades { get; private init => field = ValueList.Of(value); } = ValueList<UpgradePlan>.Empty;

    /// <summary>
    /// The year in which the replayed twelve months begin, in the month of the first effective month; null: they are the twelve months before it.
    /// </summary>
    public int? Year { get; private init; }

    /// <summary>The people whose events are replayed; null: the costed workforce, events before the freeze and people who left included.</summary>
    public Workforce? Past { get; private init; }

    /// <summary>How many events there are for each one replayed; one by default.</summary>
    public Ratio Scale { get; private init; } = Ratio.One;

    /// <summary>The events recorded in the costed workforce, of twelve months that begin in a year.</summary>
    /// <param name="year">
    /// The year, before that of the first effective month: for a proposal from July 2026 the year 2025 means July 2025 to June 2026.
    /// </param>
    /// <returns>The assumptions.</returns>
    public static EventAssumptions Replay(int year) => new() { Year = Guard.InRange(year, 1, 9998) };

    /// <summary>The events of another roster, of the twelve months before the first effective month.</summary>
    /// <param name="past">Last year's roster with its events.</param>
    /// <returns>The assumptions.</returns>
    public static EventAssumptions Replay(Workforce past) => new() { Past = Guard.NotNull(past) };

    /// <summary>So many events of some kinds, beside what else is assumed; scaling leaves them as they are.</summary>
    /// <param name="counts">The events.</param>
    /// <returns>The assumptions.</returns>
    /// <example><c>EventAssumptions.None.Counted(new EventCount(AchievementKind.Honour, [HonourLevel.Provincial], 3))</c>.</example>
    public EventAssumptions Counted(params IEnumerable<EventCount> counts) => this with { Counts = [.. Counts, .. Guard.Each(counts)] };

    /// <summary>So many people appointed higher, beside what else is assumed; scaling leaves them as they are.</summary>
    /// <param name="plans">The plans.</param>
    /// <returns>The assumptions.</returns>
    public EventAssumptions Upgrading(params IEnumerable<UpgradePlan> plans) => this with { Upgrades = [.. Upgrades, .. Guard.Each(plans)] };

    /// <summary>The same replayed events, more or fewer of them.</summary>
    /// <param name="scale">How many for each one replayed, zero or more.</param>
    /// <returns>The assumptions; scaling scaled assumptions multiplies.</returns>
    public EventAssumptions Scaled(Ratio scale) =>
        this with { Scale = Scale * Guard.That(scale >= Ratio.Zero, scale, "0 or more") };

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    internal string In(Language language)
    {
        if (IsNone)
        {
            return Words.None.In(language);
        }

        List<string> parts = [];
        if (Replays)
        {
            var replay = Year is { } year
                ? Words.EventsOfTwelveMonthsFrom(year).In(language)
                : Words.EventsOfTheTwelveMonths.In(language);
            parts.Add(Scale == Ratio.One ? replay : $"{replay} × {Scale.In(language)}");
        }

        parts.AddRange(Counts.Select(each => Words.Counted(each).In(language)));
        parts.AddRange(Upgrades.Select(each => Words.Upgrade(each).In(language)));
        return string.Join(Words.Semicolon.In(language), parts);
    }
}
