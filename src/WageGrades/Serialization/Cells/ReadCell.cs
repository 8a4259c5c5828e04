namespace WageGrades.Serialization;

/// <summary>What a cell as written turned out to be: its text without marks, empty where it is blank, and what the text was read as. A value that was
/// read from the cell as it stands comes without a text.</summary>
internal readonly record struct ReadCell<T>(string Text, T Value, CellForm Form)
{
    internal static ReadCell<T> Blank => new("", default!, CellForm.Bad);

    internal bool IsBlank => Text.Length == 0 && Form == CellForm.Bad;

    internal bool IsGood => Form is CellForm.Plain or CellForm.Normalised or CellForm.Alias or CellForm.Doubtful;

    internal static ReadCell<T> Plain(T value) => new("", value, CellForm.Plain);

    /// <summary>Reads a cell.</summary>
    internal static ReadCell<T> Of(ReadOnlySpan<char> written, CellFormat<T> format, RosterScope scope, ColumnContext context)
    {
        var cell = RawCell.Of(written);
        if (cell.Text.Length == 0)
        {
            return Blank;
        }

        var reading = RawCell.IsErrorLiteral(cell.Text) ? CellReading<T>.Bad : format.Read(cell.Text, scope, context);
        return new ReadCell<T>(cell.Text, reading.Value, cell.HadMarks && reading.Form == CellForm.Plain ? CellForm.Normalised : reading.Form);
    }
}
