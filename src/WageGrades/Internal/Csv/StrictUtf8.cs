using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace WageGrades.Internal;

/// <summary>Bytes as text, where they are UTF-8 and nothing else: what is no character is not replaced.</summary>
internal static class StrictUtf8
{
    // A byte 10xxxxxx goes on with a character; one of 240 and more begins a character that takes two places in a text.
    private const sbyte LastGoingOn = unchecked((sbyte)0xBF);
    private const byte FirstOfTwo = 0xF0;

    /// <summary>The text; null where the bytes are not sound.</summary>
    internal static string? TryDecode(ReadOnlyMemory<byte> bytes)
    {
        var length = LengthOf(bytes.Span);

        // Sound text has no more characters than bytes, and some where there are bytes.
        if (length == 0 || length > bytes.Length)
        {
            return bytes.IsEmpty ? "" : null;
        }

        var isSound = true;
        var text = string.Create(length, bytes, (place, source) =>
            isSound = Utf8.ToUtf16(source.Span, place, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
                && written == place.Length);
        return isSound ? text : null;
    }

    /// <summary>How long the text of sound bytes is.</summary>
    private static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        var (length, at) = (0, 0);
        for (; at + Vector256<byte>.Count <= bytes.Length; at += Vector256<byte>.Count)
        {
            var part = Vector256.Create(bytes[at..]);
            length += BitOperations.PopCount(Vector256.GreaterThan(part.AsSByte(), Vector256.Create(LastGoingOn)).ExtractMostSignificantBits())
                + BitOperations.PopCount(Vector256.GreaterThanOrEqual(part, Vector256.Create(FirstOfTwo)).ExtractMostSignificantBits());
        }

        foreach (var b in bytes[at..])
        {
            length += (unchecked((sbyte)b) > LastGoingOn ? 1 : 0) + (b >= FirstOfTwo ? 1 : 0);
        }

        return length;
    }
}
