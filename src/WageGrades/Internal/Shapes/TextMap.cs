namespace WageGrades.Internal;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns, both from 1; a column counts characters, not bytes.</summary>
internal sealed class TextMap(ReadOnlyMemory<byte> text)
{
    private int[]? lineStarts;

    // The place located last: faults come in order, and a document may be one very long line.
    private (int Offset, int Line, int Column) last = (0, 0, 1);

    internal (int Line, int Column) Locate(int offset)
    {
        int[] starts = lineStarts ??= FindLineStarts(text.Span);
        int line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        int end = Math.Min(offset, text.Length);
        (int from, int column) = line == last.Line && last.Offset <= end ? (last.Offset, last.Column) : (starts[line], 1);
        foreach (byte b in text.Span[from..end])
        {
            // Continuation bytes belong to the character before them.
            column += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        last = (end, line, column);
        return (line + 1, column);
    }

    /// <summary>The offset of a byte within a line, line and byte counted from 0; never beyond the text.</summary>
    internal int OffsetOf(long line, long byteInLine)
    {
        int[] starts = lineStarts ??= FindLineStarts(text.Span);
        return (int)Math.Min(starts[(int)Math.Min(line, starts.Length - 1)] + byteInLine, text.Length);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        List<int> starts = [0];
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
