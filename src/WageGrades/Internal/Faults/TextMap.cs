namespace WageGrades.Internal;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns, both from 1; a column counts characters, not bytes.</summary>
internal sealed class TextMap(ReadOnlyMemory<byte> text)
{
    // A document may be one very long line with a fault at every value: characters are counted once for each block, not from the line's start for
    // each fault.
    private const int Block = 1_024;

    private int[]? lineStarts;
    private int[]? charactersBefore;

    internal (int Line, int Column) Locate(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(text.Span);
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, CharactersBefore(Math.Min(offset, text.Length)) - CharactersBefore(starts[line]) + 1);
    }

    /// <summary>The offset of a byte within a line, line and byte counted from 0; never beyond the text.</summary>
    internal int OffsetOf(long line, long byteInLine)
    {
        var starts = lineStarts ??= FindLineStarts(text.Span);
        return (int)Math.Min(starts[(int)Math.Min(line, starts.Length - 1)] + byteInLine, text.Length);
    }

    private int CharactersBefore(int offset)
    {
        var counts = charactersBefore ??= CountBlocks(text.Span);
        var block = offset / Block;
        return counts[block] + Characters(text.Span[(block * Block)..offset]);
    }

    private static int[] CountBlocks(ReadOnlySpan<byte> bytes)
    {
        var counts = new int[(bytes.Length / Block) + 1];
        for (var block = 1; block < counts.Length; block++)
        {
            counts[block] = counts[block - 1] + Characters(bytes.Slice((block - 1) * Block, Block));
        }

        return counts;
    }

    private static int Characters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            // Continuation bytes belong to the character before them.
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> bytes)
    {
        List<int> starts = [0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
