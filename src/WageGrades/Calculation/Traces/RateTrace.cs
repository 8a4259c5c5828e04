using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The rate of a formula (计发标准).</summary>
/// <param name="Name">What it was read from.</param>
/// <param name="Rate">What one unit pays.</param>
internal sealed record RateTrace(LocalizedText Name, ExactAmount Rate) : TraceStep
{
    /// <summary>What it was read from.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"{Name.Chinese}{Rate.Shown(language)}" : $"{Name.English} {Rate.Shown(language)}";
}
