namespace WageGrades.Internal;

/// <summary>A row of a table of any source that is not blank.</summary>
/// <param name="Piece">The piece of the table in which it stands.</param>
/// <param name="Place">The row's place in the table, from 0.</param>
/// <param name="Cut">Where its cells stand.</param>
internal readonly record struct GridRow(CellPiece Piece, int Place, RowPlace Cut)
{
    /// <summary>The row's number in its source: the line on which it begins.</summary>
    internal int Line => Cut.Line;

    /// <summary>How many cells it has, at least one.</summary>
    internal int Width => Cut.Width;

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
    internal bool IsSound => !Piece.IsDamaged(Cut);

    /// <summary>The first cell that is not blank.</summary>
    internal GridCell First => this[NextFilled(0)];

    internal ReadOnlySpan<char> FirstCharacters => Characters(NextFilled(0));

    internal bool IsBlank => NextFilled(0) == Width;

    /// <summary>The cell at this place, from 0; blank where the row is shorter.</summary>
    internal GridCell this[int index] => new(Piece.Cell(Cut, index), index + 1);

    internal ReadOnlySpan<char> Characters(int index) => Piece.Characters(Cut, index);

    /// <inheritdoc cref="CellPiece.Written"/>
    internal ReadOnlySpan<char> Written(int from, int until) => Piece.Written(Cut, from, until);

    internal bool IsBlankAt(int index)
    {
        var characters = Characters(index);
        return characters.IsEmpty || (char.IsWhiteSpace(characters[0]) && characters.IsWhiteSpace());
    }

    /// <summary>How many cells are not blank.</summary>
    internal int FilledCells
    {
        get
        {
            var filled = 0;
            for (var index = NextFilled(0); index < Width; index = NextFilled(index + 1))
            {
                filled++;
            }

            return filled;
        }
    }

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
