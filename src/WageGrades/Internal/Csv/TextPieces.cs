using System.Buffers;

namespace WageGrades.Internal;

/// <summary>
/// A text that comes bit by bit, kept in pieces: one string of a large text would be of those that only a collection of everything gives back. A
/// piece ends with a line where one ends in it.
/// </summary>
internal sealed class TextPieces : IDisposable
{
    /// <summary>How long a piece is at most: a longer string would be a large one.</summary>
    internal const int Longest = 1 << 15;

    /// <summary>The same of a large text: what stays until the whole table is read had better be large, for that is not moved.</summary>
    internal const int LongestOfLarge = 1 << 20;

    /// <summary>The text that comes behind so many characters is one of a large text.</summary>
    internal const int Large = 1 << 22;

    // Two characters may be one.
    private const int LeastRoom = 2;

    private readonly List<string> pieces = [];
    private char[] buffer = ArrayPool<char>.Shared.Rent(Longest);
    private int longest = Longest;
    private int kept;
    private int count;

    /// <summary>The beginning of a row with the pieces in which it goes on: together at least twice as long, so that a row of many pieces is not put
    /// together again for each.</summary>
    internal static string Join(string begun, IReadOnlyList<string> pieces, ref int taken)
    {
        if (begun.Length == 0)
        {
            return pieces[taken++];
        }

        List<string> joined = [begun];
        for (var further = 0L; further < begun.Length && taken < pieces.Count; taken++)
        {
            joined.Add(pieces[taken]);
            further += pieces[taken].Length;
        }

        return string.Concat(joined);
    }

    /// <summary>Where the text goes on.</summary>
    internal Span<char> Room => buffer.AsSpan(count, longest - count);

    /// <summary>Adds so many characters that were written into the room.</summary>
    internal void Add(int written)
    {
        count += written;
        if (Room.Length < LeastRoom)
        {
            var end = buffer.AsSpan(0, count).LastIndexOf('\n') + 1;
            Keep(end == 0 ? count : end);
            if (longest == Longest && kept > Large)
            {
                var larger = ArrayPool<char>.Shared.Rent(LongestOfLarge);
                buffer.AsSpan(0, count).CopyTo(larger);
                Return();
                (buffer, longest) = (larger, LongestOfLarge);
            }
        }
    }

    /// <summary>Ends the text and gives its pieces.</summary>
    internal IReadOnlyList<string> End()
    {
        Keep(count);
        return pieces;
    }

    public void Dispose()
    {
        Return();
        buffer = [];
    }

    private void Return()
    {
        // What was moved to the front stood behind it before.
        buffer.AsSpan(0, longest).Clear();
        ArrayPool<char>.Shared.Return(buffer);
    }

    private void Keep(int length)
    {
        if (length > 0)
        {
            pieces.Add(new string(buffer, 0, length));
            buffer.AsSpan(length, count - length).CopyTo(buffer);
            count -= length;
            kept = Math.Min(kept + length, Large + 1);
        }
    }
}
