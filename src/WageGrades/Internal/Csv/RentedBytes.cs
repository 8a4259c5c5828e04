using System.Buffers;

namespace WageGrades.Internal;

/// <summary>The bytes of a stream or a span in a borrowed array, for who needs them only until they are text. They are wiped when given back: they
/// may be about people.</summary>
internal sealed class RentedBytes : IDisposable
{
    private const int Usual = 1 << 16;

    private byte[] bytes;
    private int count;

    /// <summary>Reads a stream to its end.</summary>
    internal RentedBytes(Stream stream)
    {
        // One byte more than are left, so that the end is met without a larger array.
        bytes = ArrayPool<byte>.Shared.Rent(
            stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength - 1) + 1 : Usual);
        try
        {
            Fill(stream);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal RentedBytes(ReadOnlySpan<byte> span)
    {
        bytes = ArrayPool<byte>.Shared.Rent(span.Length);
        span.CopyTo(bytes);
        count = span.Length;
    }

    internal ReadOnlyMemory<byte> All => bytes.AsMemory(0, count);

    public void Dispose()
    {
        Return(bytes);
        (bytes, count) = ([], 0);
    }

    private void Fill(Stream stream)
    {
        while (stream.Read(bytes.AsSpan(count)) is > 0 and var read)
        {
            count += read;
            if (count == bytes.Length)
            {
                Grow();
            }
        }
    }

    private void Grow()
    {
        if (count == Array.MaxLength)
        {
            throw new IOException("The table is longer than an array can be.");
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * count, Array.MaxLength));
        All.CopyTo(larger);
        Return(bytes);
        bytes = larger;
    }

    private void Return(byte[] used)
    {
        used.AsSpan(0, count).Clear();
        ArrayPool<byte>.Shared.Return(used);
    }
}
