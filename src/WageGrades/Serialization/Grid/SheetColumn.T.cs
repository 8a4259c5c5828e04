using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A column with the form of its cells.</summary>
internal class SheetColumn<T>(CellFormat<T> format, ColumnNeed need, string chinese, string english, params string[] others)
    : SheetColumn(need, chinese, english, others)
{
    internal CellFormat<T> Format => format;

    internal override ColumnUnit? Unit => format.Unit;

    internal override (decimal Least, decimal Most)? Plausible => format.Plausible;

    internal override LocalizedText Expected => format.Expected;

    internal override bool IsDate => format is DateCell or EndDateCell or MonthCell;

    internal override bool IsYesNo => ReferenceEquals(format, YesNoCell.Instance);

    internal override IEnumerable<string> Allowed(RosterScope scope) => format.Known(scope);

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => format.Choices(scope);

    internal override bool IsMonth => format is MonthCell;
}
