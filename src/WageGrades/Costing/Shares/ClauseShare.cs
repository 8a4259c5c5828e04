using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>One clause's share of a price that several clauses have together (合并定价中的一项).</summary>
public sealed partial record ClauseShare
{
    internal ClauseShare(IEnumerable<ClauseReference> clauses, LocalizedText name, Money alone, ExactAmount share, Money rounded)
    {
        Clauses = ValueList.Of(clauses);
        Name = name;
        Alone = alone;
        Share = share;
        RoundedShare = rounded;
    }

    /// <summary>The clause; several of the smallest where there are more than thirty.</summary>
    public IReadOnlyList<ClauseReference> Clauses { get; }

    /// <summary>What it is, in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it costs with nothing else of the proposal (单独成本).</summary>
    public Money Alone { get; }

    /// <summary>
    /// The average of what it adds over all orders in which the parts can come, the clauses of a group one directly after another; exactly, and the
    /// shares inside a group add up to the group's (组内平均分摊).
    /// </summary>
    public ExactAmount Share { get; }

    /// <summary>The share in the currency's smallest unit; rounded so that the shares inside a group add up to the group's.</summary>
    public Money RoundedShare { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {RoundedShare} (alone {Alone})";
}
