using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// A counter of the month as quantity (月度计数): night hours, trips, shifts. What is counted is the month's figure, at least
/// <see cref="AtLeast"/> where there is any and at most <see cref="AtMost"/>; of that the units beyond <see cref="Above"/>, by the multiples of
/// <see cref="Tiers"/>; with <see cref="PerDay"/> each day by itself, and then all days together. It belongs to its month and is never prorated,
/// so its clause needs a ground of the month: <c>month</c>, <c>count</c> or <c>contribution</c>. One unit more never counts less.
/// </summary>
/// <example>Overtime at one and a half for the first three hours and double beyond: <c>new CounterQuantity(MonthCounter.OvertimeHours) { Tiers =
/// [new(0m, Ratio.Percent(150m)), new(3m, Ratio.Percent(200m))] }</c>; five hours count 8.5. With <c>PerDay = true</c> each day begins
/// anew.</example>
public sealed record CounterQuantity : AmountQuantity
{
    /// <summary>A counter.</summary>
    /// <param name="counter">The counter's term, as it stands in the month's record.</param>
    public CounterQuantity(Term counter) => Counter = Guard.NotNull(counter);

    /// <summary>The counter.</summary>
    public Term Counter { get; init => field = Guard.NotNull(value); }

    /// <summary>The count up to which nothing counts, 0 or more and below <see cref="AtMost"/>; default 0.</summary>
    public decimal Above
    {
        get;
        init => field = Guard.That(value >= 0m && !(value >= AtMost), value, "0 or more and below what counts at most");
    }

    /// <summary>The greatest count that counts, above <see cref="Above"/>; null when there is no limit.</summary>
    public decimal? AtMost
    {
        get;
        init => field = Guard.That(!(value <= Above), value, "above the count up to which nothing counts");
    }

    /// <summary>What any count at all counts as at least, such as three hours for a call-out; 0 or more, default 0.</summary>
    public decimal AtLeast { get; init => field = Guard.NotNegative(value); }

    /// <summary>Multiples by tier, in rising order; units below the first tier do not count. Default empty: every unit counts once.</summary>
    /// <exception cref="ArgumentException">The tiers do not rise.</exception>
    public IReadOnlyList<QuantityTier> Tiers
    {
        get;
        init
        {
            var tiers = ValueList.Of(value);
            Guard.That(tiers.Zip(tiers.Skip(1)).All(pair => pair.First.Above < pair.Second.Above), value, "tiers that rise");
            field = tiers;
        }
    } = ValueList<QuantityTier>.Empty;

    /// <summary>
    /// Whether limits and tiers look at each day's count (按日分档) and not at the month's: 25 % for the first two hours of a day and 30 % beyond. It
    /// needs the counts of single days; a figure of the month alone leaves the amount open. Default false.
    /// </summary>
    public bool PerDay { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CounterQuantity),
        (nameof(Counter), Counter),
        (nameof(Above), Above),
        (nameof(AtMost), AtMost),
        (nameof(AtLeast), AtLeast),
        (nameof(Tiers), Tiers),
        (nameof(PerDay), PerDay));

    internal override AmountReads Reads => new() { Counters = [Counter] };

    internal override LocalizedText Name => Counter.Name;

    internal override Ratio? OfService(int months) => null;

    /// <summary>What a month's figure counts.</summary>
    internal Ratio Of(Ratio count)
    {
        if (count.Sign <= 0)
        {
            return Ratio.Zero;
        }

        var least = Ratio.From(AtLeast);
        var counted = count < least ? least : count;
        counted = AtMost is { } most && counted > Ratio.From(most) ? Ratio.From(most) : counted;
        if (Tiers.Count == 0)
        {
            return Between(Ratio.From(Above), counted);
        }

        var sum = Ratio.Zero;
        for (var at = 0; at < Tiers.Count; at++)
        {
            var from = Ratio.From(Math.Max(Tiers[at].Above, Above));
            var until = at + 1 < Tiers.Count && Ratio.From(Tiers[at + 1].Above) < counted ? Ratio.From(Tiers[at + 1].Above) : counted;
            sum += Between(from, until) * Tiers[at].Multiple;
        }

        return sum;
    }

    private static Ratio Between(Ratio from, Ratio until) => until > from ? until - from : Ratio.Zero;
}
