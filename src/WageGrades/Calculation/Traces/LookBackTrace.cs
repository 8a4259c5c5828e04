using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A supplied monthly average of past months (此前平均工资).</summary>
/// <param name="Average">The average a month.</param>
/// <param name="Source">Where it comes from; null where the record does not say.</param>
internal sealed record LookBackTrace(Money Average, SourceNote? Source) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"此前月平均工资 {Average.In(language)}{(Source is null ? "" : $"，出处：{Source.Text}")}"
        : $"average of past months {Average.In(language)}{(Source is null ? "" : $", source: {Source.Text}")}";
}
