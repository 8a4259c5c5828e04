using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>An amount decided within an agreed range (幅度内核定).</summary>
/// <param name="Range">The agreed range.</param>
/// <param name="Decided">The decided amount, or null while it is open.</param>
internal sealed record DecisionTrace(MoneyRange Range, Money? Decided) : TraceStep
{
    /// <summary>The agreed range.</summary>
    public MoneyRange Range { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Range);

    private protected override string Text(Language language) => (language, Decided) switch
    {
        (Language.Chinese, { } decided) => $"幅度 {Range.Least.In(language)} 至 {Range.Most.In(language)}，核定 {decided.In(language)}",
        (Language.Chinese, null) => $"幅度 {Range.Least.In(language)} 至 {Range.Most.In(language)}，待核定",
        (Language.English, { } decided) => $"range {Range}, decided {decided.In(language)}",
        (Language.English, null) => $"range {Range}, not decided yet",
        _ => throw Closed.Missed(language),
    };
}
