using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// A number of days, hours or yuan within a range, of at most 12 decimals; also with thousands separators (1,234.50), full-width digits, a currency sign or its unit behind it.
/// </summary>
internal sealed class NumberCell(decimal minimum, decimal maximum, bool isWhole, params string[] units) : CellFormat<decimal>
{
    internal const decimal LargestAmount = 1_000_000_000_000m;

    /// <summary>An amount of money in the agreement's currency.</summary>
    internal static readonly NumberCell Amount = new(0, LargestAmount, isWhole: false, "元");

    /// <summary>An amount that may be below zero, such as one taken back.</summary>
    internal static readonly NumberCell SignedAmount = new(-LargestAmount, LargestAmount, isWhole: false, "元");

    internal static readonly NumberCell Count = new(0, LargestAmount, isWhole: false, "天", "日", "小时", "次", "班", "h");

    /// <summary>Pieces, orders, or the hours they took.</summary>
    internal static readonly NumberCell Pieces = new(0, Workforces.PieceCount.Most, isWhole: false, "件", "单", "个", "小时", "h");

    internal static readonly NumberCell Days = new(0, 31, isWhole: false, "天", "日");

    internal static readonly NumberCell Percentage = new(0, 100, isWhole: false, "%");

    internal static NumberCell Whole(int minimum, int maximum, params string[] units) => new(minimum, maximum, isWhole: true, units);

    internal override LocalizedText Expected { get; } = new(
        $"{(isWhole ? "整数" : "数字")}，{ExactDecimal.Print(minimum)} 至 {ExactDecimal.Print(maximum)}",
        $"{(isWhole ? "a whole number" : "a number")}, {ExactDecimal.Print(minimum)} to {ExactDecimal.Print(maximum)}");

    internal override CellReading<decimal> Read(string text, RosterScope scope)
    {
        if (TryParse(text.Trim(), out decimal value))
        {
            return InRange(value, isPlain: true);
        }

        string plain = CellText.HalfWidth(text).TrimStart('¥').Replace(" ", "", StringComparison.Ordinal);
        string unit = units.FirstOrDefault(each => plain.EndsWith(each, StringComparison.OrdinalIgnoreCase)) ?? "";
        return TryParse(WithoutThousands(plain[..^unit.Length]), out value)
            ? InRange(value, isPlain: unit == "%" && plain == text.Trim())
            : CellReading<decimal>.Bad;
    }

    internal override string Print(decimal value, Language language) => ExactDecimal.Print(value);

    private CellReading<decimal> InRange(decimal value, bool isPlain) =>
        value >= minimum && value <= maximum && Money.IsInRange(value) && (!isWhole || decimal.IsInteger(value)) ? Good(value, isPlain) : CellReading<decimal>.Bad;

    private static bool TryParse(string text, out decimal value)
    {
        value = 0;
        return !text.AsSpan().ContainsAny('e', 'E') && ExactDecimal.TryParse(text, out value);
    }

    /// <summary>1,234,567.8 without its commas; the text as it is where they do not part thousands.</summary>
    private static string WithoutThousands(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string[] groups = (point < 0 ? text : text[..point]).Split(',');
        bool areThousands = groups.Length > 1
            && groups[0].TrimStart('-').Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && (point < 0 || !text[point..].Contains(',', StringComparison.Ordinal));
        return areThousands ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }
}
