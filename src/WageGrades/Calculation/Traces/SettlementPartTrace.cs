using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The part of a settlement that a line pays (分期支付).</summary>
/// <param name="Settlement">The whole settlement.</param>
/// <param name="Share">The share of it.</param>
internal sealed record SettlementPartTrace(Money Settlement, Ratio Share) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese
            ? $"结算额 {Settlement.In(language)} 的 {Share.In(language)}"
            : $"{Share.In(language)} of the settlement of {Settlement.In(language)}";
}
