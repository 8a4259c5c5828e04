namespace WageGrades.Excel;

/// <summary>Keeps short texts in large blocks, so that the numbers of a sheet are not a string each.</summary>
internal sealed class CellTexts
{
    private const int BlockLength = 32_768;

    private char[] block = [];
    private int used;

    internal ReadOnlyMemory<char> Keep(ReadOnlySpan<char> text)
    {
        if (text.Length > block.Length - used)
        {
            block = new char[Math.Max(BlockLength, text.Length)];
            used = 0;
        }

        text.CopyTo(block.AsSpan(used));
        var kept = block.AsMemory(used, text.Length);
        used += text.Length;
        return kept;
    }
}
