using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A floor compared with what counts towards it (保底比较).</summary>
/// <param name="Floor">The floor of the month, after absence.</param>
/// <param name="Counted">What counts towards it.</param>
/// <param name="Comparison">Whether it must be reached or exceeded.</param>
internal sealed record FloorTrace(Money Floor, Money Counted, FloorComparison Comparison) : TraceStep
{
    /// <summary>Whether it must be reached or exceeded.</summary>
    public FloorComparison Comparison { get; init => field = Guard.Defined(value); } = Guard.Defined(Comparison);

    private protected override string Text(Language language)
    {
        var sign = Comparison == FloorComparison.Above ? ">" : "≥";
        return language == Language.Chinese
            ? $"计入口径 {Counted.In(language)}，须 {sign} {Floor.In(language)}，补足差额"
            : $"counted {Counted.In(language)}, must be {sign} {Floor.In(language)}, topped up";
    }
}
