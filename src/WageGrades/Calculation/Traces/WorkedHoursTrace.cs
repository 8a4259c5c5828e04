using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The hours worked times the hour rate (按实际工时计酬).</summary>
/// <param name="Hours">The hours worked that this rate pays.</param>
/// <param name="HourRate">The hour rate, rounded as agreed.</param>
internal sealed record WorkedHoursTrace(Ratio Hours, ExactAmount HourRate) : TraceStep
{
    private protected override string Text(Language language) => language == Language.Chinese
        ? $"实际工时 {Hours.FactorIn(language)} 小时 × {HourRate.In(language)}"
        : $"{Hours.FactorIn(language)} hours worked × {HourRate.In(language)}";
}
