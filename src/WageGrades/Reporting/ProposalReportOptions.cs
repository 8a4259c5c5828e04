using WageGrades.Costing;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Reporting;

/// <summary>What a proposal's report is to show beyond the usual (报告选项).</summary>
public sealed record ProposalReportOptions
{
    /// <summary>The standard cost basis, three people chosen by the report.</summary>
    public static readonly ProposalReportOptions Standard = new();

    /// <summary>The basis of the costing.</summary>
    public CostBasis Basis { get; init => field = Guard.NotNull(value); } = CostBasis.Standard;

    /// <summary>
    /// The people whose pay is shown before and after; null: the one who gains most, the one in the middle of the gainers, and the one who loses most
    /// or, where nobody loses, gains least. Somebody who is not in the costed workforce is passed over.
    /// </summary>
    public IReadOnlyList<WorkerId>? People
    {
        get;
        init => field = value is null ? null : ValueList.Of(value);
    }
}
