using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Leave pay was raised to its floor (假期工资下限).</summary>
/// <param name="Share">The share of the floor that must be reached.</param>
/// <param name="Least">The least for the days of leave, exact.</param>
internal sealed record LeaveFloorTrace(Ratio Share, ExactAmount Least) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese
            ? $"不低于最低标准的 {Share.In(language)}，即{Least.Shown(language)}"
            : $"at least {Share.In(language)} of the floor, {Least.Shown(language)}";
}
