using WageGrades.Bargaining;

namespace WageGrades.Costing;

/// <summary>A change of the first proposal and the one of the second in its place, each with its date; one may be missing.</summary>
internal sealed record RedlinePair(string Key, ProposalChange? First, ProposalChange? Second)
{
    internal bool IsSame => First is not null && First.Equals(Second);

    internal ProposalChange Either => Second ?? First!;
}
