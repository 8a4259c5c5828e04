using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount was read from a clause's table (标准表).</summary>
/// <param name="Key">The entry's terms; empty for one amount for all.</param>
/// <param name="Amount">The standard.</param>
internal sealed record EntryTrace(TermKey Key, Money Amount) : TraceStep
{
    /// <summary>The entry's terms; empty for one amount for all.</summary>
    public TermKey Key { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Key);

    private protected override string Text(Language language) => Key.Count == 0
        ? language == Language.Chinese ? $"标准 {Amount.In(language)}" : $"standard {Amount.In(language)}"
        : language == Language.Chinese ? $"{Key.In(language)}标准 {Amount.In(language)}" : $"{Key.In(language)}: standard {Amount.In(language)}";
}
