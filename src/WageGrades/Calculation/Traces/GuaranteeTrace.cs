using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A month topped up to what was guaranteed (保底补足).</summary>
/// <param name="Guaranteed">What was guaranteed for the days or hours worked.</param>
/// <param name="Earned">What normal hours earned.</param>
internal sealed record GuaranteeTrace(ExactAmount Guaranteed, ExactAmount Earned) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"保底 {Shown(Guaranteed).In(language)}，计件所得 {Shown(Earned).In(language)}，补足差额"
        : $"guaranteed {Shown(Guaranteed).In(language)}, earned by pieces {Shown(Earned).In(language)}, topped up";

    private static Money Shown(ExactAmount amount) => amount.Round(RoundingRule.HalfUp(0.01m));
}
