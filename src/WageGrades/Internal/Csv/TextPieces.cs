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

    // Two characters may be one.
    private const int LeastRoom = 2;

    private readonly List<string> pieces = [];
    private char[] buffer = ArrayPool<char>.Shared.Rent(Longest);
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
    internal Span<char> Room => buffer.AsSpan(count, Longest - count);

    /// <summary>Adds so many characters that were written into the room.</summary>
    internal void Add(int written)
    {
        count += written;
        if (Room.Length < LeastRoom)
        {
            var end = buffer.AsSpan(0, count).LastIndexOf('\n') + 1;
            Keep(end == 0 ? count : end);
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
        // What was moved to the front stood behind it before.
        buffer.AsSpan(0, Longest).Clear();
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
    }

    private void Keep(int length)
    {
        if (length > 0)
        {
            pieces.Add(new string(buffer, 0, length));
            buffer.AsSpan(length, count - length).CopyTo(buffer);
            count -= length;
        }
    }
}
