using System.Buffers;

namespace WageGrades.Internal;

/// <summary>The bytes of a stream, as many at a time as a borrowed array holds. It is wiped when given back: they may be about people.</summary>
internal sealed class ByteFeed(Stream stream) : IDisposable
{
    private const int Length = 1 << 16;

    // Enough for a character of any encoding.
    private const int Few = 16;

    private byte[] window = ArrayPool<byte>.Shared.Rent(Length);
    private ReadOnlyMemory<byte> before;
    private bool hasEnded;
    private int from;
    private int until;

    /// <summary>What was read and not taken.</summary>
    internal ReadOnlySpan<byte> Unread => window.AsSpan(from, until - from);

    /// <summary>Whether nothing comes behind what was read.</summary>
    internal bool IsLast => hasEnded && before.IsEmpty;

    /// <summary>Reads on where few bytes are left.</summary>
    internal void Fill()
    {
        if (Unread.Length >= Few || IsLast)
        {
            return;
        }

        Unread.CopyTo(window);
        (from, until) = (0, Unread.Length);
        while (until < Length && !IsLast)
        {
            until += Read(window.AsSpan(until, Length - until));
        }
    }

    /// <summary>Takes so many of the bytes that were read.</summary>
    internal void Take(int count) => from += count;

    /// <summary>Gives back bytes that were taken: they come again.</summary>
    internal void GiveBack(ReadOnlySpan<byte> taken)
    {
        before = (byte[])[.. taken, .. Unread, .. before.Span];
        (from, until) = (0, 0);
    }

    public void Dispose()
    {
        window.AsSpan(0, Length).Clear();
        ArrayPool<byte>.Shared.Return(window);
        window = [];
    }

    private int Read(Span<byte> room)
    {
        if (before.IsEmpty)
        {
            var read = stream.Read(room);
            hasEnded = read == 0;
            return read;
        }

        var again = before[..Math.Min(before.Length, room.Length)];
        again.Span.CopyTo(room);
        before = before[again.Length..];
        return again.Length;
    }
}
