using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount agreed with the person (个人约定标准).</summary>
/// <param name="Amount">The amount, of the month or year that the clause speaks of.</param>
internal sealed record AgreedTrace(Money Amount) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"个人约定 {Amount.In(language)}" : $"agreed with the person: {Amount.In(language)}";
}
