using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What probation leaves of a monthly amount.</summary>
internal static class ProbationPay
{
    /// <summary>The rule that a clause follows on a day of probation; null where none is agreed.</summary>
    internal static ProbationRule? RuleOf(PayClause clause, AgreementPolicies policies) => clause.Probation ?? policies.Probation;

    /// <summary>The amount on these terms; in full where a rule is missing, which is reported where the amount is paid. The first step of the grade is given for base pay.</summary>
    internal static ExactAmount Of(PayClause clause, AgreementPolicies policies, Employment terms, ExactAmount amount, ExactAmount? lowestStep) =>
        terms.IsProbation && RuleOf(clause, policies) is { } rule ? Of(rule, amount, lowestStep) : amount;

    internal static ExactAmount Of(ProbationRule rule, ExactAmount amount, ExactAmount? lowestStep) =>
        (rule.Base == ProbationBase.LowestStep ? lowestStep ?? amount : amount) * rule.Share;
}
