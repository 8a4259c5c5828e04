using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>What one clause or the whole costs under each of the proposals compared by counts (按人数表对比项).</summary>
public sealed partial record CellComparedCost
{
    internal CellComparedCost(LocalizedText name, IEnumerable<CostBound> bounds)
    {
        Name = name;
        Bounds = ValueList.Of(bounds);
    }

    /// <summary>What it is, such as a clause's number and heading.</summary>
    public LocalizedText Name { get; }

    /// <summary>Between what it costs over all months costed, one for each proposal in the order of the comparison.</summary>
    public IReadOnlyList<CostBound> Bounds { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {string.Join(", ", Bounds)}";
}
