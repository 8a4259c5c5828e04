namespace WageGrades.Internal;

/// <summary>The rows of a table, none of them blank.</summary>
internal sealed class CellGrid
{
    internal static readonly CellGrid Empty = new();

    private readonly List<CellPiece> pieces = [];

    /// <summary>A table of one cell.</summary>
    internal static CellGrid Of(string text)
    {
        CellGrid grid = new();
        CellPiece piece = new(text, firstRow: 0, mostCells: 1, aboutRows: 1);
        piece.AddCell(0);
        piece.EndRow(text.Length, line: 1);
        grid.Add(piece);
        return grid;
    }

    /// <summary>The number of rows.</summary>
    internal int Count { get; private set; }

    internal GridRow this[int row]
    {
        get
        {
            if (row >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(row), row, $"row must be below {Count}.");
            }

            var piece = pieces[PieceOf(row)];
            return piece[row - piece.FirstRow];
        }
    }

    /// <summary>The rows from this place on, from 0.</summary>
    internal IEnumerable<GridRow> From(int first)
    {
        for (var at = first < Count ? PieceOf(first) : pieces.Count; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            for (var row = Math.Max(first - piece.FirstRow, 0); row < piece.Count; row++)
            {
                yield return piece[row];
            }
        }
    }

    /// <summary>Adds the rows that come behind those that there are.</summary>
    internal void Add(CellPiece piece)
    {
        if (piece.Count > 0)
        {
            pieces.Add(piece);
            Count += piece.Count;
        }
    }

    /// <summary>What was lost of the text before it came here, cell by cell.</summary>
    internal IEnumerable<FormatFault> Damage() => pieces.SelectMany(piece => piece.Damage());

    private int PieceOf(int row)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].FirstRow <= row ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
