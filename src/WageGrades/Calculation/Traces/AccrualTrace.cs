using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The share of a period that counts (应计期间折算).</summary>
/// <param name="Period">The period.</param>
/// <param name="Share">The share of it.</param>
internal sealed record AccrualTrace(DateSpan Period, Ratio Share) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"应计期间 {Period} 计 {Share.In(language)}"
        : $"{Share.In(language)} of the period {Period} counts";
}
