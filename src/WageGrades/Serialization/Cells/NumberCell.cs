using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// A number in the unit of its column, within a range and of at most 12 decimals; another unit in the header or behind the number is converted or
/// refused. A number that may be but seldom is, is asked about.
/// </summary>
internal sealed class NumberCell(decimal minimum, decimal maximum, bool isWhole, ColumnUnit unit, decimal plausibleLeast, decimal plausibleMost)
    : CellFormat<decimal>
{
    internal const decimal LargestAmount = 1_000_000_000_000m;

    /// <summary>An amount of money in the agreement's currency. One below a yuan may be written in 万元.</summary>
    internal static readonly NumberCell Amount = new(0, LargestAmount, isWhole: false, ColumnUnit.Money, 1m, 10_000_000m);

    /// <summary>What a month or a year pays a person as a whole: seldom below a hundred.</summary>
    internal static readonly NumberCell LargeAmount = new(0, LargestAmount, isWhole: false, ColumnUnit.Money, 100m, 1_000_000_000m);

    /// <summary>An amount that may be below zero, such as one taken back.</summary>
    internal static readonly NumberCell SignedAmount = new(-LargestAmount, LargestAmount, isWhole: false, ColumnUnit.Money, -10_000_000m,
        10_000_000m);

    /// <summary>A counter of which only the agreement knows what it counts.</summary>
    internal static readonly NumberCell Count = new(0, LargestAmount, isWhole: false, ColumnUnit.Own, 0m, LargestAmount);

    /// <summary>Learning credits.</summary>
    internal static readonly NumberCell Credits = new(0.000001m, 1_000_000m, isWhole: false, ColumnUnit.Credits, 0m, 1_000m);

    /// <summary>What one day counted of a counter that stands beside it: a day has 24 hours, and seldom more of anything else.</summary>
    internal static readonly NumberCell OfADay = new(0, LargestAmount, isWhole: false, ColumnUnit.Plain, 0m, 24m);

    /// <summary>Pieces or orders.</summary>
    internal static readonly NumberCell Pieces = new(0, Workforces.PieceCount.Most, isWhole: false, ColumnUnit.Pieces, 0m,
        Workforces.PieceCount.Most);

    /// <summary>Hours that pieces took, or that a member of a group worked.</summary>
    internal static readonly NumberCell PieceHours = new(0, Workforces.PieceCount.Most, isWhole: false, ColumnUnit.Hours, 0m, 744m);

    /// <summary>Hours of a month.</summary>
    internal static readonly NumberCell WorkedHours = new(0, 744, isWhole: false, ColumnUnit.Hours, 0m, 400m);

    /// <summary>Hours of overtime of a month; the law knows 36.</summary>
    internal static readonly NumberCell OvertimeHours = new(0, 744, isWhole: false, ColumnUnit.Hours, 0m, 200m);

    internal static readonly NumberCell Shifts = new(0, 93, isWhole: false, ColumnUnit.Times, 0m, 31m);

    internal override ColumnUnit Unit => unit;

    internal override (decimal Least, decimal Most)? Plausible => (plausibleLeast, plausibleMost);

    internal static NumberCell Whole(int minimum, int maximum, ColumnUnit unit, int plausibleMost) => new(minimum, maximum, isWhole: true, unit,
        minimum, plausibleMost);

    internal override LocalizedText Expected { get; } = new(
        $"{(isWhole ? "整数" : "数字")}，{ExactDecimal.Print(minimum)} 至 {ExactDecimal.Print(maximum)}",
        $"{(isWhole ? "a whole number" : "a number")}, {ExactDecimal.Print(minimum)} to {ExactDecimal.Print(maximum)}");

    internal override CellReading<decimal> Read(string text, RosterScope scope) => Read(text, scope, ColumnContext.None);

    internal override CellReading<decimal> Read(string text, RosterScope scope, ColumnContext column)
    {
        if (NumberText.Split(text) is not { } written)
        {
            return CellReading<decimal>.Bad;
        }

        if (written.IsClock && unit == ColumnUnit.Own)
        {
            // Nobody but the agreement says whether it counts hours.
            return CellReading<decimal>.Foreign;
        }

        var word = written.Suffix.Length > 0 ? written.Suffix : column.Unit ?? "";
        var size = word.Length == 0 || unit == ColumnUnit.Own ? (written.Suffix.Length > 0 && !ColumnUnit.IsUnit(word) ? null : Ratio.One)
            : unit.SizeOf(word, scope);
        if (size is not { } each)
        {
            return ColumnUnit.IsUnit(word) ? CellReading<decimal>.Foreign : CellReading<decimal>.Bad;
        }

        return !(Ratio.From(written.Number) * each).TryToDecimal(out var value) ? CellReading<decimal>.Foreign
            : value < minimum || value > maximum || !Money.IsInRange(value) || (isWhole && !decimal.IsInteger(value)) ? CellReading<decimal>.Bad
            : value != 0m && (value < plausibleLeast || value > plausibleMost) ? new(value, CellForm.Doubtful)
            : Good(value, written.IsPlain);
    }

    internal override string Print(decimal value, Language language) => ExactDecimal.Print(value);
}
