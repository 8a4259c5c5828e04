using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The part of a whole that an instalment pays (分期发放).</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Part">The part of it.</param>
internal sealed record InstalmentTrace(Money Whole, Ratio Part) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"总额 {Whole.In(language)} 的 {Part.In(language)}"
        : $"{Part.In(language)} of {Whole.In(language)}";
}
