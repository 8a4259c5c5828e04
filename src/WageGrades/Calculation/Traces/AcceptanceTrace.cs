using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Only a part of a project was accepted (部分验收).</summary>
/// <param name="Accepted">The part.</param>
internal sealed record AcceptanceTrace(Ratio Accepted) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"验收部分 × {Accepted.In(language)}" : $"part accepted × {Accepted.In(language)}";
}
