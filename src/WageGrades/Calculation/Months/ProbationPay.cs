using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What probation leaves of a monthly amount.</summary>
internal static class ProbationPay
{
    /// <summary>The rule that a clause follows on a day of probation; null where none is agreed.</summary>
    internal static ProbationRule? RuleOf(PayClause clause, AgreementPolicies policies) => clause.Probation ?? policies.Probation;

    /// <summary>The amount on these terms; in full where a rule is missing, which is reported where the amount is paid. The first step of the grade
    /// is given for base pay.</summary>
    internal static ExactAmount Of(PayClause clause, AgreementPolicies policies, Employment terms, ExactAmount amount, ExactAmount? lowestStep) =>
        terms.IsProbation && RuleOf(clause, policies) is { } rule ? Of(rule, amount, lowestStep) : amount;

    /// <summary>
    /// The rule for an amount agreed with a person: what was agreed for probation, else the clause's and the agreement's; null where nobody said
    /// anything and the amount is paid as agreed.
    /// </summary>
    internal static ProbationRule? RuleOf(OnScheme on, AgreementPolicies policies) =>
        on.Terms.ProbationShare is { } own ? new ProbationRule(own, ProbationBase.AgreedPay) : RuleOf(on.Clause, policies);

    /// <summary>An agreed amount on these terms; agreed pay has no steps, so that every share is of itself.</summary>
    internal static ExactAmount OfAgreed(OnScheme on, AgreementPolicies policies, Employment terms, ExactAmount agreed) =>
        terms.IsProbation && RuleOf(on, policies) is { } rule ? Of(rule, agreed, lowestStep: null) : agreed;

    internal static ExactAmount Of(ProbationRule rule, ExactAmount amount, ExactAmount? lowestStep) =>
        (rule.Base == ProbationBase.LowestStep ? lowestStep ?? amount : amount) * rule.Share;
}
