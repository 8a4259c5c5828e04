using NodaTime.Text;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// A month: 2026-03; also 2026-3, 2026/3, 2026年3月, 202603, 2026年3月份, or a date on its first or last day. Not 2026.1, which a spreadsheet also makes
/// of 2026.10.
/// </summary>
internal sealed class MonthCell : CellFormat<YearMonth>
{
    internal static readonly MonthCell Instance = new();

    internal override bool ReadsAlone => true;

    internal override LocalizedText Expected { get; } = new("年月，如 2026-03", "a month such as 2026-03");

    internal override CellReading<YearMonth> Read(string text, RosterScope scope)
    {
        var plain = CellText.HalfWidth(text).TrimEnd('份');
        var isIso = YearMonthPattern.Iso.Parse(text.Trim()).Success;
        var parts = plain.EndsWith(".1", StringComparison.Ordinal) ? null : DateCell.Parts(plain);
        (var year, var month) = parts switch
        {
            [int y, int m] => (y, m),
            [int digits] when plain.Length == 6 => (digits / 100, digits % 100),
            _ when DateCell.Instance.Read(text, scope) is { IsGood: true, Value: var date } && (date.Day == 1 || date.PlusDays(1).Day == 1) =>
                (date.Year, date.Month),
            _ => (0, 0),
        };
        return year is >= DateCell.FirstYear and <= DateCell.LastYear && month is >= 1 and <= 12
            ? Good(new YearMonth(year, month), isIso)
            : CellReading<YearMonth>.Bad;
    }

    internal override string Print(YearMonth value, Language language) => IsoDate.Of(value);
}
