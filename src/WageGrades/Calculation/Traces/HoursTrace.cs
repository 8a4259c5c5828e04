using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount follows the share of full-time hours (按工时折算).</summary>
/// <param name="Share">The share of full-time hours.</param>
internal sealed record HoursTrace(Ratio Share) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"工时比例 {Share.In(language)}" : $"share of hours {Share.In(language)}";
}
