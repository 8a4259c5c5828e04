using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Bargaining;

/// <summary>
/// A change of the agreement itself and not of a clause (协议事项修改): its term, its declared choices, whatever else stands beside the clauses. It holds
/// at once; a date orders nothing, but the proposal needs one.
/// </summary>
/// <remarks>The family is closed. Its <see cref="ProposalChange.Clause"/> is the empty id.</remarks>
public abstract record AgreementChange : ProposalChange
{
    private protected AgreementChange()
        : base(default(ClauseId))
    {
    }

    /// <summary>What is changed, as a heading.</summary>
    internal abstract LocalizedText Matter { get; }

    internal sealed override LocalizedText? HeadingIn(CollectiveAgreement agreement) => Matter;
}
