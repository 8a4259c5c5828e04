using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// What one proposal costs above another as far as counts of cells tell (两方案成本之差): paid cell by cell under both, so that what both word the same
/// costs nothing, however wide the range of either is.
/// </summary>
public sealed partial record CellDifference
{
    internal CellDifference(string proposal, string than, CostBound fullYear, CostBound inYear, bool isComplete)
    {
        Proposal = proposal;
        Than = than;
        FullYear = fullYear;
        InYear = inYear;
        Order = !isComplete ? CellCostOrder.NotTold
            : fullYear.Least is { Amount: > 0m } ? CellCostOrder.SurelyMore
            : fullYear.Most is { Amount: < 0m } ? CellCostOrder.SurelyLess
            : fullYear is { Least.Amount: 0m, Most.Amount: 0m } ? CellCostOrder.Same
            : CellCostOrder.NotTold;
    }

    /// <summary>The proposal's name.</summary>
    public string Proposal { get; }

    /// <summary>The name of the one that it is set against.</summary>
    public string Than { get; }

    /// <summary>What it costs more over all months costed; less where it is below zero.</summary>
    public CostBound FullYear { get; }

    /// <summary>The part of it within the first budget year.</summary>
    public CostBound InYear { get; }

    /// <summary>Whether it costs more or less over all months costed; not told where anybody is in no figure of either.</summary>
    public CellCostOrder Order { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Proposal} above {Than}: {FullYear}";
}
