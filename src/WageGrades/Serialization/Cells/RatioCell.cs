using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// A share or a factor. A bare number that would mean something in each of two scales (0.6 among percentages, 60 among factors) is asked about until
/// the column's scale is declared: by its header's unit, a sign behind the number, or for the file. One that no decimal number gives is a fraction,
/// 40/3.
/// </summary>
internal sealed class RatioCell(
    ColumnUnit unit, decimal most, bool allowsZero, LocalizedText expected, decimal largest = RatioCell.LargestFactor) : CellFormat<Ratio>
{
    // The largest bare number that can only be a factor: coefficients are about one, percentages and points about a hundred.
    internal const decimal LargestFactor = 10m;

    /// <summary>A percentage above 0, at most 100.</summary>
    internal static readonly RatioCell PartPercent = new(
        ColumnUnit.Percent, 1m, allowsZero: false, new("百分比，大于 0，不超过 100", "a percentage above 0 and at most 100"));

    /// <summary>A percentage from 0 to 100.</summary>
    internal static readonly RatioCell Percent = new(ColumnUnit.Percent, 1m, allowsZero: true, new("百分比，0 至 100", "a percentage from 0 to 100"));

    /// <summary>A contribution in relation to others', in per cent or in points.</summary>
    internal static readonly RatioCell Weight = new(
        ColumnUnit.Share, NumberCell.LargestAmount, allowsZero: true, new("百分比或份数，不小于 0", "a percentage or points, 0 or more"));

    /// <summary>A factor, such as 1.2.</summary>
    internal static readonly RatioCell Factor = new(ColumnUnit.Factor, NumberCell.LargestAmount, allowsZero: true,
        new("系数，不小于 0", "a factor, 0 or more"));

    /// <summary>A coefficient of a person among others, such as 1.2, or points.</summary>
    internal static readonly RatioCell Coefficient = new(ColumnUnit.Coefficient, NumberCell.LargestAmount, allowsZero: true,
        new("系数，不小于 0", "a factor, 0 or more"));

    /// <summary>A standing number of a person: a coefficient, or points, of which a person has hundreds.</summary>
    internal static readonly RatioCell Standing = new(ColumnUnit.Coefficient, NumberCell.LargestAmount, allowsZero: true,
        new("系数或点数，不小于 0", "a coefficient or points, 0 or more"), largest: 10_000m);

    internal override ColumnUnit Unit => unit;

    internal override (decimal Least, decimal Most)? Plausible => IsHundredths ? (1m, 100m) : (0m, largest);

    internal override LocalizedText Expected => expected;

    private bool IsHundredths => unit == ColumnUnit.Percent || unit == ColumnUnit.Share;

    internal override CellReading<Ratio> Read(string text, RosterScope scope) => Read(text, scope, ColumnContext.None);

    internal override CellReading<Ratio> Read(string text, RosterScope scope, ColumnContext column)
    {
        if (text.Split('/') is [var top, var bottom]
            && long.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && long.TryParse(bottom, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator > 0)
        {
            return Within(Ratio.Of(numerator, denominator) / Whole, CellForm.Plain);
        }

        if (NumberText.Split(text) is not { } written)
        {
            return CellReading<Ratio>.Bad;
        }

        var form = written.IsPlain ? CellForm.Plain : CellForm.Normalised;
        var number = Ratio.From(written.Number);
        var word = written.Suffix.Length > 0 ? written.Suffix : column.Unit ?? "";
        if (word.Length > 0)
        {
            return unit.SizeOf(word, scope) is { } size ? Within(number * size / Whole, form)
                : ColumnUnit.IsUnit(word) ? CellReading<Ratio>.Foreign : CellReading<Ratio>.Bad;
        }

        return column.Scale switch
        {
            ColumnScale.Percent => Within(number / Ratio.Of(100, 1), form),
            ColumnScale.Factor => Within(number, form),
            ColumnScale.Points => Within(number / Whole, form),
            null => Bare(number, form, column),
            _ => throw new InvalidOperationException($"No scale is {column.Scale}."),
        };
    }

    internal override string Print(Ratio value, Language language)
    {
        var written = value * Whole;
        var text = written.TryToDecimal(out var exact) ? ExactDecimal.Print(exact) : written.ToString();

        // Written so that it reads back without a question.
        return IsHundredths && written > Ratio.Zero && written <= Ratio.One && written.TryToDecimal(out _) ? text + "%"
            : !IsHundredths && exact > largest ? ExactDecimal.Print(exact) + "倍"
            : text;
    }

    /// <summary>A number that says no scale: 0.6 is asked about among percentages, 60 among factors, 0.6 beside 40 among shares.</summary>
    private CellReading<Ratio> Bare(Ratio number, CellForm form, ColumnContext column)
    {
        var isSmall = number > Ratio.Zero && number <= Ratio.One;
        var isAsked = unit == ColumnUnit.Percent ? isSmall
            : unit == ColumnUnit.Share ? column.MixesScales && number > Ratio.Zero && number < Ratio.One
            : number > Ratio.From(largest);
        return isAsked ? new(default, CellForm.TwoScales) : Within(number / Whole, form);
    }

    private Ratio Whole => IsHundredths ? Ratio.Of(100, 1) : Ratio.One;

    private CellReading<Ratio> Within(Ratio value, CellForm form) =>
        value <= Ratio.From(most) && value >= Ratio.Zero && (allowsZero || value > Ratio.Zero) ? new(value, form) : CellReading<Ratio>.Bad;
}
