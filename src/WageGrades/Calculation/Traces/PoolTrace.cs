using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of a monthly pool (总额分配).</summary>
/// <param name="Total">The pool of the month.</param>
/// <param name="Weight">The person's weight.</param>
/// <param name="Sum">Everybody's weights together.</param>
internal sealed record PoolTrace(Money Total, Ratio Weight, Ratio Sum) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"总额 {Total.In(language)} 按系数 {Weight.FactorIn(language)}/{Sum.FactorIn(language)} 分配"
        : $"{Weight.FactorIn(language)} of {Sum.FactorIn(language)} in the pool of {Total.In(language)}";
}
