using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>A stage's payment taken back because the project failed (项目失败收回).</summary>
/// <param name="FailedOn">The day of failure.</param>
internal sealed record ProjectFailureTrace(LocalDate FailedOn) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"项目于 {IsoDate.Of(FailedOn)} 失败，收回未保留阶段的款项"
        : $"the project failed on {IsoDate.Of(FailedOn)}; what stages not kept had paid is taken back";
}
