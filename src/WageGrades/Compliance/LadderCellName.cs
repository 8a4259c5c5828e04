using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>A cell as a reader names it: 技师第 2 档.</summary>
internal static class LadderCellName
{
    internal static LocalizedText Of(LocalizedText grade, int step) => new(
        FormattableString.Invariant($"{grade.Chinese}第 {step} 档"), FormattableString.Invariant($"{grade.English}, step {step}"));
}
