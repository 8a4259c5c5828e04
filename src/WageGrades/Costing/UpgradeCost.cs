using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What planned upgrades cost before and under a proposal (晋级计划测算).</summary>
public sealed partial record UpgradeCost
{
    internal UpgradeCost(UpgradePlan plan, int holders, int computed)
    {
        Plan = plan;
        Holders = holders;
        Computed = computed;
    }

    /// <summary>The plan.</summary>
    public UpgradePlan Plan { get; }

    /// <summary>How many people hold the lower grade or title on the freeze date, or on the first day costed.</summary>
    public int Holders { get; }

    /// <summary>Of how many of them the upgrade could be computed: the average is theirs.</summary>
    public int Computed { get; }

    /// <summary>
    /// How many of those computed stand in a row of the ladder that stands for the lower grade and stay there, because one of the agreements has no
    /// row of the higher grade or agrees no placement for promotions: of their upgrade only what follows the appointment is priced.
    /// </summary>
    public int Unplaced { get; internal init; }

    /// <summary>What one upgrade is worth over the months costed under the agreement unchanged, exactly; null where nobody tells.</summary>
    public ExactAmount? UnitBefore { get; internal init; }

    /// <summary>The same under the proposal.</summary>
    public ExactAmount? UnitAfter { get; internal init; }

    /// <summary>By clause, in document order: what all of the plan's upgrades cost.</summary>
    public IReadOnlyList<ClauseCost> ByClause { get; internal init => field = ValueList.Of(value); } = [];

    /// <summary>What they cost together; null where the plan is not priced.</summary>
    public CostAmounts? Amounts { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Plan.From} to {Plan.To} × {Plan.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Amounts?.FullYear.Difference.ToString() ?? "not priced"}";
}
