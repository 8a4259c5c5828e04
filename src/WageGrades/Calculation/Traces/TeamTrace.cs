using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A member's share of what a team is paid for a shared result (集体成果分配).</summary>
/// <param name="Total">What the team is paid.</param>
/// <param name="Weight">The member's contribution.</param>
/// <param name="Sum">All contributions together.</param>
internal sealed record TeamTrace(Money Total, Ratio Weight, Ratio Sum) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"集体奖励 {Total.In(language)} 按贡献 {Weight.FactorIn(language)}/{Sum.FactorIn(language)} 分配"
        : $"{Weight.FactorIn(language)} of {Sum.FactorIn(language)} in the team's {Total.In(language)}";
}
