using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of a monthly pool (总额分配).</summary>
/// <param name="Total">The pool of the month.</param>
/// <param name="Weight">The person's weight.</param>
/// <param name="Sum">Everybody's weights together.</param>
internal sealed record PoolTrace(Money Total, Ratio Weight, Ratio Sum) : TraceStep
{
    /// <summary>What the pool is made of, sum by sum; empty where it is one figure.</summary>
    public IReadOnlyList<LocalizedText> Made { get; init => field = ValueList.Of(value); } = ValueList<LocalizedText>.Empty;

    private protected override string Text(Language language)
    {
        var made = string.Join(" + ", Made.Select(each => each.In(language)));
        return language == Language.Chinese
            ? $"总额 {Total.In(language)}{(made.Length > 0 ? $"（{made}）" : "")} 按系数 {Weight.FactorIn(language)}/{Sum.FactorIn(language)} 分配"
            : $"{Weight.FactorIn(language)} of {Sum.FactorIn(language)} in the pool of {Total.In(language)}{(made.Length > 0 ? $" ({made})" : "")}";
    }
}
