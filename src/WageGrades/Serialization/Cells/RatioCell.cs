using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>A number as a share of a whole: 20 of 40 hours is a half, 60 of 100 % three fifths. One that no decimal number gives is a fraction, 40/3.</summary>
internal sealed class RatioCell(int whole, decimal most, bool allowsZero, LocalizedText expected, params string[] units) : CellFormat<Ratio>
{
    /// <summary>Weekly hours as the share of full time, which is 40.</summary>
    internal static readonly RatioCell WeeklyHours = new(
        40, 40, allowsZero: false, new("每周工作小时，大于 0，不超过 40", "hours a week, above 0 and at most 40"), "小时", "h");

    /// <summary>A percentage above 0, at most 100.</summary>
    internal static readonly RatioCell PartPercent = new(
        100, 100, allowsZero: false, new("百分比，大于 0，不超过 100", "a percentage above 0 and at most 100"), "%");

    /// <summary>A percentage from 0 to 100.</summary>
    internal static readonly RatioCell Percent = new(100, 100, allowsZero: true, new("百分比，0 至 100", "a percentage from 0 to 100"), "%");

    /// <summary>A contribution in relation to others', in per cent or in points.</summary>
    internal static readonly RatioCell Weight = new(
        100, NumberCell.LargestAmount, allowsZero: true, new("百分比或份数，不小于 0", "a percentage or points, 0 or more"), "%");

    /// <summary>A factor, such as 1.2.</summary>
    internal static readonly RatioCell Factor = new(1, NumberCell.LargestAmount, allowsZero: true, new("系数，不小于 0", "a factor, 0 or more"));

    private readonly NumberCell number = new(0, most, isWhole: false, units);

    internal override LocalizedText Expected => expected;

    internal override CellReading<Ratio> Read(string text, RosterScope scope)
    {
        if (text.Split('/') is [var top, var bottom]
            && long.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out long numerator)
            && long.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out long denominator)
            && denominator > 0)
        {
            return Share(Ratio.Of(numerator, denominator), CellForm.Plain);
        }

        CellReading<decimal> written = number.Read(text, scope);
        return written.IsGood ? Share(Ratio.From(written.Value), written.Form) : CellReading<Ratio>.Bad;
    }

    internal override string Print(Ratio value, Language language)
    {
        Ratio written = value * Ratio.Of(whole, 1);
        return written.TryToDecimal(out decimal exact) ? ExactDecimal.Print(exact) : written.ToString();
    }

    private CellReading<Ratio> Share(Ratio written, CellForm form) =>
        written <= Ratio.From(most) && (allowsZero || written > Ratio.Zero) ? new(written / Ratio.Of(whole, 1), form) : CellReading<Ratio>.Bad;
}
