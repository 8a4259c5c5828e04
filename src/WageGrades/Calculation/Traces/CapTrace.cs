using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A cap on several amounts together applied (合计封顶).</summary>
/// <param name="AtMost">The cap.</param>
internal sealed record CapTrace(Money AtMost) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"合计封顶 {AtMost.In(language)}" : $"together at most {AtMost.In(language)}";
}
