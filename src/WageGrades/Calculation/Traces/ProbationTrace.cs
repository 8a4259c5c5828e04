using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount follows the agreed probation rule (试用期工资).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Of">The full-month amount of which the share is paid.</param>
public sealed record ProbationTrace(ProbationRule Rule, ExactAmount Of) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language) => (language, Rule.Base) switch
    {
        (Language.Chinese, ProbationBase.LowestStep) => $"试用期按最低档 {Of} 的 {Rule.Share}",
        (Language.Chinese, _) => $"试用期按约定工资 {Of} 的 {Rule.Share}",
        (_, ProbationBase.LowestStep) => $"probation: {Rule.Share} of the lowest step, {Of}",
        _ => $"probation: {Rule.Share} of {Of}",
    };
}
