using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount follows the agreed probation rule (试用期工资).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Of">The full-month amount of which the share is paid.</param>
internal sealed record ProbationTrace(ProbationRule Rule, ExactAmount Of) : TraceStep
{
    /// <summary>The rule.</summary>
    public ProbationRule Rule { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Rule);

    private protected override string Text(Language language) => (language, Rule.Base) switch
    {
        (Language.Chinese, ProbationBase.LowestStep) => $"试用期按最低档 {Of.In(language)} 的 {Rule.Share.In(language)}",
        (Language.Chinese, ProbationBase.AgreedPay) => $"试用期按约定工资 {Of.In(language)} 的 {Rule.Share.In(language)}",
        (Language.English, ProbationBase.LowestStep) => $"probation: {Rule.Share.In(language)} of the lowest step, {Of.In(language)}",
        (Language.English, ProbationBase.AgreedPay) => $"probation: {Rule.Share.In(language)} of {Of.In(language)}",
        _ => throw Closed.Missed(Rule.Base),
    };
}
