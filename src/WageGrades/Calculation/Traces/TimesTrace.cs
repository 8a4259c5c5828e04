using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A rate, times a quantity that has a name (数量).</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Units">How much counts.</param>
internal sealed record TimesTrace(LocalizedText Name, Ratio Units) : TraceStep
{
    /// <summary>What is counted.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    private protected override string Text(Language language) => language == Language.Chinese
        ? $"× {Units.FactorIn(language)}（{Name.Chinese}）"
        : $"× {Units.FactorIn(language)} ({Name.English})";
}
