using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An amount, times a factor (系数).</summary>
/// <param name="Factor">The factor.</param>
internal sealed record FactorTrace(Ratio Factor) : TraceStep
{
    private protected override string Text(Language language) => $"× {Factor.In(language)}";
}
