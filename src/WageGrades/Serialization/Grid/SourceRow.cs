using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>One row of an <see cref="IRowSource"/> (表格的一行): its number there and the text of its cells.</summary>
public sealed class SourceRow
{
    /// <summary>A row of cells that may be parts of a larger text, so that a source need not make a string of each.</summary>
    /// <param name="number">The row's number in the source, from 1: a worksheet's row, the line of a text. Findings call it by that.</param>
    /// <param name="cells">The cells from the first column on; a row may be shorter than others, and a cell empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public SourceRow(int number, IReadOnlyList<ReadOnlyMemory<char>> cells)
    {
        Number = Guard.AtLeast(number, 1);
        Cells = Guard.NotNull(cells);
    }

    /// <summary>The row's number in the source, from 1.</summary>
    public int Number { get; }

    /// <summary>The texts of the cells from the first column on.</summary>
    public IReadOnlyList<ReadOnlyMemory<char>> Cells { get; }

    /// <summary>A row of strings.</summary>
    /// <param name="number">The row's number in the source, from 1.</param>
    /// <param name="cells">The cells from the first column on; null is an empty cell.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <example><code>SourceRow.Of(7, "0001", "张三", "2026-03-01")</code></example>
    public static SourceRow Of(int number, params ReadOnlySpan<string?> cells)
    {
        var texts = new ReadOnlyMemory<char>[cells.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = cells[i].AsMemory();
        }

        return new SourceRow(number, texts);
    }
}
