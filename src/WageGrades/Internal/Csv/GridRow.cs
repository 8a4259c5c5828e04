namespace WageGrades.Internal;

/// <summary>A row of a table of any source that is not blank.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Place">The row's place in it, from 0.</param>
internal readonly record struct GridRow(CellGrid Grid, int Place)
{
    /// <summary>The row's number in its source: the line on which it begins.</summary>
    internal int Line => Grid.LineOf(Place);

    /// <summary>How many cells it has, at least one.</summary>
    internal int Width => Grid.WidthOf(Place);

    /// <summary>The cells as written.</summary>
    internal IEnumerable<GridCell> Cells
    {
        get
        {
            for (var index = 0; index < Width; index++)
            {
                yield return this[index];
            }
        }
    }

    /// <summary>False where a cell holds lost text, which no reader may guess at.</summary>
    internal bool IsSound => !Grid.IsDamaged(Place);

    /// <summary>The first cell that is not blank.</summary>
    internal GridCell First => this[NextFilled(0)];

    internal bool IsBlank => NextFilled(0) == Width;

    /// <summary>The cell at this place, from 0; blank where the row is shorter.</summary>
    internal GridCell this[int index] => new(Grid.Cell(Place, index), index + 1);

    internal ReadOnlySpan<char> Characters(int index) => Grid.Characters(Place, index);

    internal bool IsBlankAt(int index) => Grid.IsBlankAt(Place, index);

    /// <summary>The place of the first cell from here on that is not blank; the width where there is none.</summary>
    internal int NextFilled(int from)
    {
        var index = from;
        while (index < Width && IsBlankAt(index))
        {
            index++;
        }

        return index;
    }
}
