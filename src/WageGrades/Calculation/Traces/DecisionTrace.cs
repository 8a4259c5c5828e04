using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An amount decided within an agreed range (幅度内核定).</summary>
/// <param name="Range">The agreed range.</param>
/// <param name="Decided">The decided amount, or null while it is open.</param>
public sealed record DecisionTrace(MoneyRange Range, Money? Decided) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language) => (language, Decided) switch
    {
        (Language.Chinese, { } decided) => $"幅度 {Range.Least} 至 {Range.Most}，核定 {decided}",
        (Language.Chinese, null) => $"幅度 {Range.Least} 至 {Range.Most}，待核定",
        (_, { } decided) => $"range {Range}, decided {decided}",
        _ => $"range {Range}, not decided yet",
    };
}
