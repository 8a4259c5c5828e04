using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A scheme's floor compared with what was paid in its place (保底比较).</summary>
/// <param name="Floor">What the clauses that are the floor would have paid.</param>
/// <param name="Paid">What was paid in their place.</param>
internal sealed record SchemeFloorTrace(Money Floor, Money Paid) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"保底条款应得 {Floor.In(language)}，已得 {Paid.In(language)}，补足差额"
        : $"the floor's clauses would have paid {Floor.In(language)}, paid {Paid.In(language)}, topped up";
}
