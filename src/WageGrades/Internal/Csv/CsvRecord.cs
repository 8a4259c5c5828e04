namespace WageGrades.Internal;

/// <summary>One row of a table.</summary>
internal sealed class CsvRecord(ValueList<CsvField> fields, bool isSound)
{
    /// <summary>The cells as written; always at least one.</summary>
    internal ValueList<CsvField> Fields => fields;

    /// <summary>The line on which the row begins.</summary>
    internal int Line => fields[0].Line;

    /// <summary>False where a cell holds lost text; the fault is already told.</summary>
    internal bool IsSound => isSound;

    /// <summary>The cell at this place, from 0; blank where the row is shorter.</summary>
    internal CsvField this[int index] => index < fields.Count ? fields[index] : new CsvField("", Line, index + 1);

    internal bool IsBlank => fields.All(cell => cell.IsBlank);
}
