using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

/// <summary>The agreement's declared choices set (调整计发规则): rounding, proration, start rules, the hours base. They hold for every month.</summary>
/// <example><c>offer.SetPolicies(agreement.Policies with { Rounding = byTheTen })</c>.</example>
public sealed partial record SetPoliciesChange : AgreementChange
{
    /// <summary>The choices set.</summary>
    /// <param name="policies">All choices as they are to be.</param>
    public SetPoliciesChange(AgreementPolicies policies) => Policies = Guard.NotNull(policies);

    /// <summary>All choices as they are to be.</summary>
    public AgreementPolicies Policies { get; }

    internal override LocalizedText Matter => Words.Policies;

    internal override string Target => "policies";

    private protected override string Text(Language language) => Words.Set.In(language);

    internal override CollectiveAgreement? ApplyTo(ChangeContext context) => context.Agreement with { Policies = Policies };
}
