using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>Weekly hours as the share of full time, which is 40: 20 is a half. A share that no decimal number of hours gives is a fraction, 40/3.</summary>
internal sealed class WeeklyHoursCell : CellFormat<Ratio>
{
    private const int FullTime = 40;

    internal static readonly WeeklyHoursCell Instance = new();

    private static readonly NumberCell Hours = new(0, FullTime, isWhole: false, "小时", "h");

    internal override LocalizedText Expected { get; } =
        new("每周工作小时，大于 0，不超过 40", "hours a week, above 0 and at most 40");

    internal override CellReading<Ratio> Read(string text, RosterScope scope)
    {
        if (text.Split('/') is [var top, var bottom]
            && long.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out long numerator)
            && long.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out long denominator)
            && denominator > 0)
        {
            return Share(Ratio.Of(numerator, denominator), CellForm.Plain);
        }

        CellReading<decimal> hours = Hours.Read(text, scope);
        return hours.IsGood ? Share(Ratio.From(hours.Value), hours.Form) : CellReading<Ratio>.Bad;
    }

    internal override string Print(Ratio value, Language language)
    {
        Ratio hours = value * Ratio.Of(FullTime, 1);
        return hours.TryToDecimal(out decimal number) ? ExactDecimal.Print(number) : hours.ToString();
    }

    private static CellReading<Ratio> Share(Ratio hours, CellForm form)
    {
        Ratio share = hours / Ratio.Of(FullTime, 1);
        return share > Ratio.Zero && share <= Ratio.One ? new CellReading<Ratio>(share, form) : CellReading<Ratio>.Bad;
    }
}
