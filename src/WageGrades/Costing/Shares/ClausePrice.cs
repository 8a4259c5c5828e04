using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What one part of a proposal costs (条款价格): a change, the changes of a clause, or several small clauses together.</summary>
public sealed partial record ClausePrice
{
    internal ClausePrice(IEnumerable<ClauseReference> clauses, IEnumerable<int> changes, LocalizedText name, CostShare share, Money rounded)
    {
        Clauses = ValueList.Of(clauses);
        Changes = ValueList.Of(changes);
        Name = name;
        Alone = share.Alone;
        LastIn = share.LastIn;
        InOrder = share.InOrder;
        Share = share.Share;
        InYearShare = share.InYearShare;
        RoundedShare = rounded;
        Least = share.Least;
        Most = share.Most;
        PeopleTouched = share.PeopleTouched;
    }

    /// <summary>The clauses that it changes; several where they are priced together.</summary>
    public IReadOnlyList<ClauseReference> Clauses { get; }

    /// <summary>The numbers of its changes in the proposal, from 1.</summary>
    public IReadOnlyList<int> Changes { get; }

    /// <summary>What it is, in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>Where clauses are priced together, the share of each of them; else empty. They add up to the share of the part.</summary>
    public IReadOnlyList<ClauseShare> Members { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>What it costs with nothing else of the proposal (单独成本).</summary>
    public Money Alone { get; }

    /// <summary>What it adds to all the rest (最后加入).</summary>
    public Money LastIn { get; }

    /// <summary>What it adds to those before it in the proposal (按方案顺序).</summary>
    public Money InOrder { get; }

    /// <summary>The average of what it adds over all orders in which the parts can come, exactly; shares add up to the whole (平均分摊).</summary>
    public ExactAmount Share { get; }

    /// <summary>The same for the months of the first budget year.</summary>
    public ExactAmount InYearShare { get; }

    /// <summary>The share in the currency's smallest unit; rounded so that all shares add up to the whole.</summary>
    public Money RoundedShare { get; }

    /// <summary>The least that it adds in any order.</summary>
    public Money Least { get; }

    /// <summary>The most that it adds in any order.</summary>
    public Money Most { get; }

    /// <summary>How many people it pays more or less over all months costed, coming first or last.</summary>
    public int PeopleTouched { get; }

    /// <summary>The share for each person whose pay it changes; null where it changes nobody's.</summary>
    public ExactAmount? PerPersonTouched => PeopleTouched == 0 ? null : Share / (long)PeopleTouched;

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {RoundedShare} (alone {Alone}, last {LastIn}, {Least} to {Most})";
}
