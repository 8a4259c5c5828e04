using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A member's share of what a group made, by the agreed rule (集体计件分配).</summary>
/// <param name="Total">What the group is paid.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Base">The own base rate for the hours, where the rule reads it.</param>
internal sealed record PieceSplitTrace(Money Total, LocalizedText Rule, ExactAmount? Base) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"集体计件 {Total.In(language)}，{Rule.Chinese}分配{(Base is { } own ? $"（本人基本工资 {own.In(language)}）" : "")}"
        : $"of the group's {Total.In(language)}: {Rule.English}{(Base is { } rate ? $" (own base rate {rate.In(language)})" : "")}";
}
