using System.Buffers;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A table of any source: its rows without the blank ones, and what was found while they were read.</summary>
internal sealed class GridTable
{
    private readonly IRowSource source;

    private GridTable(IRowSource source, CellGrid rows, IEnumerable<FormatFault> faults) =>
        (this.source, Rows, Faults) = (source, rows, ValueList.Of(faults));

    /// <summary>The rows, the header among them.</summary>
    internal CellGrid Rows { get; }

    internal ValueList<FormatFault> Faults { get; }

    /// <summary>Whether a row that ends early may have been cut: so in a text, while elsewhere its last cells are blank.</summary>
    internal bool HasLineEnds => source is CsvSource;

    internal static GridTable Read(IRowSource source)
    {
        if (source is CsvSource text)
        {
            return new GridTable(source, text.Rows, text.Faults);
        }

        // Text that was decoded tells where it was damaged; elsewhere the rows are all there is to see it by.
        var rows = Copy(source);
        return new GridTable(source, rows, rows.Damage());
    }

    /// <summary>What the source itself found, but for what belongs above this row.</summary>
    internal IEnumerable<Finding> FindingsFrom(int firstRow) => source.FindingsFrom(firstRow);

    /// <summary>The cells one after the other, a line feed behind each. A row is copied as it comes, so that the source need not keep it.</summary>
    private static CellGrid Copy(IRowSource source)
    {
        CellGrid grid = new();
        ArrayBufferWriter<char> text = new();
        List<int> starts = [];
        List<(int Number, int Width)> rows = [];
        foreach (var row in source.ReadRows())
        {
            var cells = (row ?? throw NoRow(source)).Cells;
            for (var index = 0; index < cells.Count; index++)
            {
                starts.Add(text.WrittenCount);
                Append(text, cells[index].Span);
            }

            rows.Add((row.Number, cells.Count));
            if (text.WrittenCount > TextPieces.Longest / 2)
            {
                AddPiece();
            }
        }

        AddPiece();
        return grid;

        void AddPiece()
        {
            CellPiece piece = new(text.WrittenSpan.ToString(), grid.Count, starts.Count, rows.Count);
            var cell = 0;
            foreach (var (number, width) in rows)
            {
                for (var end = cell + width; cell < end; cell++)
                {
                    piece.AddCell(starts[cell]);
                }

                piece.EndRow((cell < starts.Count ? starts[cell] : text.WrittenCount) - 1, number);
            }

            grid.Add(piece);
            text.ResetWrittenCount();
            starts.Clear();
            rows.Clear();
        }
    }

    private static void Append(ArrayBufferWriter<char> text, ReadOnlySpan<char> cell)
    {
        var place = text.GetSpan(cell.Length + 1);
        cell.CopyTo(place);
        place[cell.Length] = '\n';
        text.Advance(cell.Length + 1);
    }

    private static ArgumentException NoRow(IRowSource source) => new($"The source {source.Name} gave null where a row was expected.", nameof(source));
}
