using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of the person's pay under other clauses (按工资比例).</summary>
/// <param name="Base">The full-month base.</param>
/// <param name="Share">The share of it.</param>
internal sealed record PayShareTrace(ExactAmount Base, Ratio Share) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"基数{Base.Shown(language)} × {Share.In(language)}" : $"base {Base.Shown(language)} × {Share.In(language)}";
}
