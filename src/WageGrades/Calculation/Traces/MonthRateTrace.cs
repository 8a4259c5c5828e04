using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The month's amount was made of an amount of another time (月工资折算).</summary>
/// <param name="Month">What a month pays.</param>
internal sealed record MonthRateTrace(ExactAmount Month) : TraceStep
{
    private protected override string Text(Language language) =>
        language == Language.Chinese ? $"折合每月 {Month.In(language)}" : $"{Month.In(language)} a month";
}
