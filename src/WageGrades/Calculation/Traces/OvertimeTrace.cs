using System.Globalization;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Hours at a multiple of the hour rate (加班小时 × 小时工资 × 倍数).</summary>
/// <param name="Kind">The kind of hours.</param>
/// <param name="Hours">How many.</param>
/// <param name="Base">The monthly base, exact.</param>
/// <param name="HourRate">The hour rate, rounded as agreed.</param>
/// <param name="Multiple">The multiple.</param>
public sealed record OvertimeTrace(LocalizedText Kind, Ratio Hours, ExactAmount Base, ExactAmount HourRate, Ratio Multiple) : TraceStep
{
    /// <inheritdoc/>
    public override string In(Language language) => language == Language.Chinese
        ? $"{Kind.Chinese} {Words(Hours)} 小时 × {HourRate} × {Multiple}，月基数 {Base}"
        : $"{Kind.English}: {Words(Hours)} hours × {HourRate} × {Multiple}, monthly base {Base}";

    internal static string Words(Ratio hours) =>
        hours.TryToDecimal(out var number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : hours.ToString();
}
