using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A part of the award stays with the department (部门留存).</summary>
/// <param name="Kept">The part kept.</param>
internal sealed record DepartmentTrace(Ratio Kept) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"部门留存 {Kept.In(language)}" : $"the department keeps {Kept.In(language)}";
}
