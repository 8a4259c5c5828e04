using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// A clause that pays for events to come (或有项目): its prices, and under assumptions the number of events and their cost. Without assumptions it is
/// not priced, which is not zero.
/// </summary>
public sealed partial record ContingentCost
{
    internal ContingentCost(ClauseReference clause, LocalizedText heading, IEnumerable<ContingentPrice> prices)
    {
        Clause = clause;
        Heading = heading;
        Prices = ValueList.Of(prices);
    }

    /// <summary>The clause; prints the number.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The heading.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The price of each kind of event before and after, on the first effective day.</summary>
    public IReadOnlyList<ContingentPrice> Prices { get; }

    /// <summary>True when the proposal changes the clause or one on which its amount rests, at whatever date.</summary>
    public bool IsChanged { get; internal init; }

    /// <summary>The number of events assumed, or of units where units are paid; null when nothing is assumed.</summary>
    public Ratio? Count { get; internal init; }

    /// <summary>The cost of the assumed events; null when nothing is assumed.</summary>
    public CostAmounts? Amounts { get; internal init; }

    /// <summary>The cost of the assumed events in each budget year; empty when nothing is assumed.</summary>
    internal IReadOnlyList<CostFigure> ByYear { get; init => field = ValueList.Of(value); } = [];

    /// <summary>How many of the replayed past events fit the clause and no entry of it under the agreement unchanged, and are paid nothing.</summary>
    public int UnmatchedBefore { get; internal init; }

    /// <summary>The same under the proposal.</summary>
    public int UnmatchedAfter { get; internal init; }

    /// <summary>True when some of the events are priced by nobody yet, so that the cost lacks them.</summary>
    public bool IsPartial { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Amounts is null ? $"{Clause}: not priced" : $"{Clause}: {Amounts.FullYear.Difference} for {Count} {(Count == Ratio.One ? "event" : "events")}";
}
