using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount was read from a clause's table (标准表).</summary>
/// <param name="Key">The entry's terms; empty for one amount for all.</param>
/// <param name="Amount">The standard.</param>
public sealed record EntryTrace(TermKey Key, Money Amount) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language) => Key.Count == 0
        ? language == Language.Chinese ? $"标准 {Amount.In(language)}" : $"standard {Amount.In(language)}"
        : language == Language.Chinese ? $"{Key.In(language)}标准 {Amount.In(language)}" : $"{Key.In(language)}: standard {Amount.In(language)}";
}
