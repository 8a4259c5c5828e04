namespace WageGrades.Internal;

/// <summary>
/// The rows of a table, none of them blank, as one text and the place in it where each cell begins: a cell costs four bytes, and nobody makes a
/// string of one that nobody keeps. A cell ends one character before the next begins, the last of a row where the row ends.
/// </summary>
/// <param name="text">The text of all cells.</param>
/// <param name="mostCells">How many cells there are at most.</param>
/// <param name="aboutRows">About how many rows there are.</param>
internal sealed class CellGrid(string text, int mostCells, int aboutRows)
{
    internal static readonly CellGrid Empty = new("", 0, 0);

    private const int PieceBits = 14;
    private const int Piece = 1 << PieceBits;

    // Blank rows are left out, so that a text of line breaks has far fewer than it seems.
    private const int UsualCharacters = 4;

    private readonly List<RowPlace> rows = new(Math.Min(aboutRows, (text.Length / UsualCharacters) + 1));

    // In pieces: one array of a large table would be of those that only a collection of everything gives back.
    private readonly List<int[]> starts = [];

    // Texts between quotes, without them, by the number of the cell; only cells that begin with a quote are looked up.
    private readonly Dictionary<int, ReadOnlyMemory<char>> unquoted = [];
    private readonly bool isDamaged = text.AsSpan().ContainsAny('\uFFFD', '\0');
    private int cellCount;

    /// <summary>A table of one cell.</summary>
    internal static CellGrid Of(string text)
    {
        CellGrid grid = new(text, 1, 1);
        grid.AddCell(0);
        grid.EndRow(text.Length, 1);
        return grid;
    }

    /// <summary>The number of rows.</summary>
    internal int Count => rows.Count;

    internal GridRow this[int row] => row < Count
        ? new(this, row, rows[row])
        : throw new ArgumentOutOfRangeException(nameof(row), row, $"row must be below {Count}.");

    /// <summary>The rows from this place on, from 0.</summary>
    internal IEnumerable<GridRow> From(int first)
    {
        for (var row = first; row < Count; row++)
        {
            yield return this[row];
        }
    }

    /// <summary>Adds a cell that begins here to the row that is not ended.</summary>
    internal void AddCell(int start)
    {
        if (cellCount >> PieceBits == starts.Count)
        {
            starts.Add(new int[Math.Clamp(mostCells - cellCount, 1, Piece)]);
        }

        starts[cellCount >> PieceBits][cellCount & (Piece - 1)] = start;
        cellCount++;
    }

    /// <summary>Says that the cell added last has this text and not the one that stands in its place.</summary>
    internal void Unquote(ReadOnlyMemory<char> content) => unquoted[cellCount - 1] = content;

    /// <summary>Ends the row; one in which every cell is blank is left out.</summary>
    /// <param name="end">Where its last cell ends.</param>
    /// <param name="line">The row's number in its source.</param>
    internal void EndRow(int end, int line)
    {
        var first = Count == 0 ? 0 : rows[^1].Until;
        RowPlace place = new(first, cellCount, end, line);
        if (new GridRow(this, Count, place).IsBlank)
        {
            cellCount = first;
        }
        else
        {
            rows.Add(place);
        }
    }

    internal int LineOf(int row) => rows[row].Line;

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
        foreach (var row in isDamaged ? From(0) : [])
        {
            foreach (var cell in row.IsSound ? [] : row.Cells)
            {
                if (CsvTable.DamageOf(cell.Characters.Span, row.Line + LinesBefore(rows[row.Place], cell.Column - 1), cell.Column) is { } fault)
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
        return unquoted.Count == 0 ? 0 : CsvParser.LinesIn(text, from, PlaceOf(row, column).Start);
    }

    private (int Start, int End) PlaceOf(RowPlace row, int column)
    {
        var cell = row.First + column;
        return cell >= row.Until ? (0, 0) : (StartOf(cell), cell + 1 < row.Until ? StartOf(cell + 1) - 1 : row.End);
    }

    private int StartOf(int cell) => starts[cell >> PieceBits][cell & (Piece - 1)];
}
