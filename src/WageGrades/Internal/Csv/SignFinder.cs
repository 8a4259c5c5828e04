using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WageGrades.Internal;

/// <summary>Finds where cells of a text end: at a separator or a line break. Cells are short, so many characters are looked at together and what was
/// seen is kept for the next cells.</summary>
internal sealed class SignFinder(string text, char separator)
{
    private const int Block = 64;

    private int block = -Block;
    private ulong signs;

    /// <summary>The place of the first sign from here on; the length of the text where there is none.</summary>
    internal int Next(int from)
    {
        var at = from;
        if (at < block || at >= block + Block)
        {
            Look(at);
        }

        var rest = signs >> (at - block);
        while (rest == 0)
        {
            at = block + Block;
            if (at >= text.Length)
            {
                return text.Length;
            }

            Look(at);
            rest = signs;
        }

        return at + BitOperations.TrailingZeroCount(rest);
    }

    private void Look(int at)
    {
        (block, signs) = (at, 0);
        var characters = MemoryMarshal.Cast<char, ushort>(text.AsSpan(at, Math.Min(Block, text.Length - at)));
        if (characters.Length < Block)
        {
            for (var i = 0; i < characters.Length; i++)
            {
                signs |= characters[i] == separator || characters[i] is '\n' or '\r' ? 1UL << i : 0;
            }

            return;
        }

        for (var i = 0; i < Block; i += Vector256<ushort>.Count)
        {
            var part = Vector256.Create(characters[i..]);
            var found = Vector256.Equals(part, Vector256.Create((ushort)separator))
                | Vector256.Equals(part, Vector256.Create((ushort)'\n'))
                | Vector256.Equals(part, Vector256.Create((ushort)'\r'));
            signs |= (ulong)found.ExtractMostSignificantBits() << i;
        }
    }
}
