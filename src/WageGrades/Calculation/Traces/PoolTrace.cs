using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of a monthly pool (总额分配).</summary>
/// <param name="Total">The pool of the month.</param>
/// <param name="Weight">The person's weight.</param>
/// <param name="Sum">Everybody's weights together.</param>
public sealed record PoolTrace(Money Total, Ratio Weight, Ratio Sum) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language) => language == Language.Chinese
        ? $"总额 {Total} 按系数 {Plain(Weight)}/{Plain(Sum)} 分配"
        : $"{Plain(Weight)} of {Plain(Sum)} in the pool of {Total}";

    internal static string Plain(Ratio ratio) => ratio.TryToDecimal(out var number)
        ? number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
        : ratio.ToString();
}
