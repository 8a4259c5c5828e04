using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Hours at a multiple of the hour rate (加班小时 × 小时工资 × 倍数).</summary>
/// <param name="Kind">The kind of hours.</param>
/// <param name="Hours">How many.</param>
/// <param name="Base">The monthly base, exact.</param>
/// <param name="HourRate">The hour rate, rounded as agreed.</param>
/// <param name="Multiple">The multiple.</param>
internal sealed record OvertimeTrace(LocalizedText Kind, Ratio Hours, ExactAmount Base, ExactAmount HourRate, Ratio Multiple) : TraceStep
{
    /// <summary>The kind of hours.</summary>
    public LocalizedText Kind { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Kind);

    private protected override string Text(Language language) => language == Language.Chinese
        ? $"{Kind.Chinese} {Hours.FactorIn(language)} 小时 × {HourRate.In(language)} × {Multiple.In(language)}，月基数{Base.Shown(language)}"
        : $"{Kind.English}: {Hours.FactorIn(language)} hours × {HourRate.In(language)} × {Multiple.In(language)}, monthly base {Base.Shown(language)}";
}
