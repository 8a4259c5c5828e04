namespace WageGrades.Internal;

/// <summary>
/// Neighbouring rows of a table, none of them blank, as one text and the place in it where each cell begins: a cell costs four bytes, and nobody
/// makes a string of one that nobody keeps. A cell ends one character before the next begins, the last of a row where the row ends.
/// </summary>
/// <param name="text">The text of all cells.</param>
/// <param name="firstRow">The place of the first row in the table, from 0.</param>
/// <param name="mostCells">How many cells there are at most.</param>
/// <param name="aboutRows">About how many rows there are.</param>
internal sealed class CellPiece(string text, int firstRow, int mostCells, int aboutRows)
{
    // Blank rows are left out, so that a text of line breaks has far fewer than it seems.
    private const int UsualCharacters = 4;

    private readonly List<RowPlace> rows = new(Math.Min(aboutRows, (text.Length / UsualCharacters) + 1));
    private readonly int[] starts = new int[mostCells];

    // Texts between quotes, without them, by the number of the cell; only cells that begin with a quote are looked up.
    private readonly Dictionary<int, ReadOnlyMemory<char>> unquoted = [];
    private readonly bool isDamaged = text.AsSpan().ContainsAny('\uFFFD', '\0');
    private int cellCount;

    /// <summary>The number of rows.</summary>
    internal int Count => rows.Count;

    internal int FirstRow => firstRow;

    /// <summary>The row at a place within the piece, from 0.</summary>
    internal GridRow this[int row] => new(this, firstRow + row, rows[row]);

    /// <summary>Adds a cell that begins here to the row that is not ended.</summary>
    internal void AddCell(int start) => starts[cellCount++] = start;

    /// <summary>Says that the cell added last has this text and not the one that stands in its place.</summary>
    internal void Unquote(ReadOnlyMemory<char> content) => unquoted[cellCount - 1] = content;

    /// <summary>Ends the row; one in which every cell is blank is left out.</summary>
    /// <param name="end">Where its last cell ends.</param>
    /// <param name="line">The row's number in its source.</param>
    internal void EndRow(int end, int line)
    {
        RowPlace place = new(Ended, cellCount, end, line);
        if (new GridRow(this, firstRow + Count, place).IsBlank)
        {
            LeaveOut();
        }
        else
        {
            rows.Add(place);
        }
    }

    /// <summary>Leaves out the row that is not ended.</summary>
    internal void LeaveOut()
    {
        for (var end = cellCount; unquoted.Count > 0 && end > Ended; end--)
        {
            unquoted.Remove(end - 1);
        }

        cellCount = Ended;
    }

    /// <summary>How many cells the rows have that are ended.</summary>
    private int Ended => Count == 0 ? 0 : rows[^1].Until;

    /// <summary>The characters of a cell; none where the row is shorter.</summary>
    internal ReadOnlyMemory<char> Cell(RowPlace row, int column)
    {
        var (start, end) = PlaceOf(row, column);
        return start < end && text[start] == '"' && unquoted.TryGetValue(row.First + column, out var content) ? content
            : text.AsMemory(start, end - start);
    }

    /// <inheritdoc cref="Cell"/>
    internal ReadOnlySpan<char> Characters(RowPlace row, int column)
    {
        var (start, end) = PlaceOf(row, column);
        return start < end && text[start] == '"' ? Cell(row, column).Span : text.AsSpan(start, end - start);
    }

    /// <summary>The text of neighbouring cells and what parts them, by which those of a text that was split at signs are known; none where a quote
    /// stands in it or the row is shorter.</summary>
    internal ReadOnlySpan<char> Written(RowPlace row, int from, int until)
    {
        if (until > row.Width)
        {
            return [];
        }

        var written = text.AsSpan(PlaceOf(row, from).Start..PlaceOf(row, until - 1).End);
        return written.Contains('"') ? [] : written;
    }

    /// <summary>Whether a cell of the row holds lost text.</summary>
    internal bool IsDamaged(RowPlace row)
    {
        for (var column = 0; isDamaged && column < row.Width; column++)
        {
            if (Characters(row, column).ContainsAny('\uFFFD', '\0'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was lost of the text before it came here, cell by cell.</summary>
    internal IEnumerable<FormatFault> Damage()
    {
        for (var at = 0; isDamaged && at < Count; at++)
        {
            var row = this[at];
            foreach (var cell in row.IsSound ? [] : row.Cells)
            {
                if (CsvTable.DamageOf(cell.Characters.Span, row.Line + LinesBefore(row.Cut, cell.Column - 1), cell.Column) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    /// <summary>How many lines of a text a row goes on before a cell begins: quotes may hold line breaks.</summary>
    private int LinesBefore(RowPlace row, int column)
    {
        var from = StartOf(row.First);
        return unquoted.Count == 0 ? 0 : LineBreaks.In(text, from, PlaceOf(row, column).Start);
    }

    private (int Start, int End) PlaceOf(RowPlace row, int column)
    {
        var cell = row.First + column;
        return cell >= row.Until ? (0, 0) : (StartOf(cell), cell + 1 < row.Until ? StartOf(cell + 1) - 1 : row.End);
    }

    private int StartOf(int cell) => starts[cell];
}
