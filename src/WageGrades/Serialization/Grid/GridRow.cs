using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A row of a table of any source that is not blank.</summary>
internal sealed class GridRow(SourceRow row)
{
    /// <summary>The cells as written; at least one is filled.</summary>
    internal ValueList<GridCell> Cells { get; } = ValueList.Of(row.Cells.Select((text, index) => new GridCell(text, index + 1)));

    /// <summary>The row's number in its source.</summary>
    internal int Line => row.Number;

    /// <summary>False where a cell holds lost text, which no reader may guess at.</summary>
    internal bool IsSound => Cells.All(cell => !cell.Characters.Span.ContainsAny('\uFFFD', '\0'));

    internal GridCell First => Cells.First(cell => !cell.IsBlank);

    internal bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The cell at this place, from 0; blank where the row is shorter.</summary>
    internal GridCell this[int index] => index < Cells.Count ? Cells[index] : new GridCell(default, index + 1);
}
