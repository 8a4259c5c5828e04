using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// Weekly hours as the share of full time, which is what the agreement says (五天 × 每日工时), 40 where no agreement was given. A percentage is that share.
/// </summary>
internal sealed class WeeklyHoursCell : CellFormat<Ratio>
{
    internal static readonly WeeklyHoursCell Instance = new();

    internal override ColumnUnit Unit => ColumnUnit.Hours;

    internal override (decimal Least, decimal Most)? Plausible => (0m, 48m);

    internal override LocalizedText Expected { get; } =
        new("每周工作小时，大于 0，不超过协议的全日制周工时", "hours a week, above 0 and at most the agreement's full week");

    internal override CellReading<Ratio> Read(string text, RosterScope scope) => Read(text, scope, ColumnContext.None);

    internal override CellReading<Ratio> Read(string text, RosterScope scope, ColumnContext column)
    {
        if (text.Split('/') is [var top, var bottom]
            && long.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && long.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator > 0)
        {
            return Share(Ratio.Of(numerator, denominator) / scope.HoursPerWeek, isPlain: true);
        }

        if (NumberText.Split(text) is not { } written)
        {
            return CellReading<Ratio>.Bad;
        }

        var word = written.Suffix.Length > 0 ? written.Suffix : column.Unit ?? "小时";
        var number = Ratio.From(written.Number);
        Ratio? share = ColumnUnit.Percent.SizeOf(word, scope) is { } percent && CellText.Key(word) == "%" ? number * percent / Ratio.Of(100, 1)
            : ColumnUnit.Hours.SizeOf(word, scope) is { } hours ? number * hours / scope.HoursPerWeek
            : null;
        return share is { } part ? Share(part, written.IsPlain) : ColumnUnit.IsUnit(word) ? CellReading<Ratio>.Foreign : CellReading<Ratio>.Bad;
    }

    internal override string Print(Ratio value, Language language)
    {
        var hours = value * RosterScope.StatutoryWeek;
        return hours.TryToDecimal(out var exact) ? ExactDecimal.Print(exact) : hours.ToString();
    }

    private static CellReading<Ratio> Share(Ratio part, bool isPlain) =>
        part > Ratio.Zero && part <= Ratio.One ? Good(part, isPlain) : CellReading<Ratio>.Bad;
}
