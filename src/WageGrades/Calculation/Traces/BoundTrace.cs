using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A bound of the occurrence that applied (每次最低、最高).</summary>
/// <param name="Bound">The bound, which is what the occurrence gives.</param>
/// <param name="IsLeast">Whether it is the least; else the most.</param>
internal sealed record BoundTrace(ExactAmount Bound, bool IsLeast) : TraceStep
{
    private protected override string Text(Language language) => (language == Language.Chinese, IsLeast) switch
    {
        (true, true) => $"最低{Bound.Shown(language)}",
        (true, false) => $"最高{Bound.Shown(language)}",
        (false, true) => $"at least {Bound.Shown(language)}",
        (false, false) => $"at most {Bound.Shown(language)}",
    };
}
