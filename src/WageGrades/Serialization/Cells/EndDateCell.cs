using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>The last day of something, included; 长期 says that there is none. The value is the day after it.</summary>
internal sealed class EndDateCell : CellFormat<LocalDate?>
{
    internal static readonly EndDateCell Instance = new();

    internal override bool ReadsAlone => true;

    internal override LocalizedText Expected { get; } =
        new("最后一日的日期，如 2026-02-28，或“长期”", "the date of the last day, such as 2026-02-28, or open-ended");

    internal override CellReading<LocalDate?> Read(string text, RosterScope scope)
    {
        // A date has its first digit where none of these words has one.
        if (!char.IsAsciiDigit(text[0]) && CellText.Key(text) is "长期" or "长期有效" or "永久" or "openended" or "无" or "none" or "/" or "—" or "")
        {
            return Good(null, isPlain: true);
        }

        var last = DateCell.Instance.Read(text, scope);
        return last.IsGood ? new CellReading<LocalDate?>(last.Value.PlusDays(1), last.Form) : CellReading<LocalDate?>.Bad;
    }

    internal override string Print(LocalDate? value, Language language) =>
        value is { } dayAfter ? DateCell.Instance.Print(dayAfter.PlusDays(-1), language) : "";
}
