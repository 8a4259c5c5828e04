using WageGrades.Bargaining;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>One round at the table (一轮协商): what a side offered, what it costs, how far it moved and how far it is from the other side.</summary>
public sealed partial record BargainingRound
{
    internal BargainingRound(int number, BargainingOffer offer, CostReport cost)
    {
        Number = number;
        Offer = offer;
        Cost = cost;
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>The offer.</summary>
    public BargainingOffer Offer { get; }

    /// <summary>What it costs in the window of all rounds.</summary>
    public CostReport Cost { get; }

    /// <summary>What it costs more than the same side's offer before; null for a side's first (本轮调整).</summary>
    public Money? Concession { get; internal init; }

    /// <summary>What it costs more than the other side's latest offer; null while the other side has none (双方差距).</summary>
    public Money? Distance { get; internal init; }

    /// <summary>The places where it is worded otherwise than the same side's offer before; empty for a side's first.</summary>
    public IReadOnlyList<LocalizedText> Moved { get; internal init => field = ValueList.Of(value); } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Number}. {Offer}: {Cost.FullYear}{(Concession is { } moved ? $", moved by {moved}" : "")}";
}
