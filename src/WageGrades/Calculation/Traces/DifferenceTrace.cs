using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Only the difference to an earlier entitlement is paid (补差).</summary>
/// <param name="Entitlement">The full amount.</param>
/// <param name="Already">The highest amount due before.</param>
internal sealed record DifferenceTrace(ExactAmount Entitlement, ExactAmount Already) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"补差：{Entitlement.In(language)} − 已享 {Already.In(language)}"
        : $"difference: {Entitlement.In(language)} − {Already.In(language)} received before";
}
