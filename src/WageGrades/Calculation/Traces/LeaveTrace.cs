using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A share of what the days of leave would have paid (假期工资比例).</summary>
/// <param name="Lost">What the days would have paid, exact.</param>
/// <param name="Share">The share paid.</param>
internal sealed record LeaveTrace(ExactAmount Lost, Ratio Share) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese
            ? $"假期应扣{Lost.Shown(language)} × {Share.In(language)}"
            : $"taken off for leave {Lost.Shown(language)} × {Share.In(language)}";
}
