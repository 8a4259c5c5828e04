using System.Buffers;

namespace WageGrades.Internal;

/// <summary>The bytes of a span in a borrowed array, for who needs them only until they are text. They are wiped when given back: they may be about
/// people.</summary>
internal sealed class RentedBytes : IDisposable
{
    private byte[] bytes;
    private int count;

    internal RentedBytes(ReadOnlySpan<byte> span)
    {
        bytes = ArrayPool<byte>.Shared.Rent(span.Length);
        span.CopyTo(bytes);
        count = span.Length;
    }

    internal ReadOnlyMemory<byte> All => bytes.AsMemory(0, count);

    public void Dispose()
    {
        bytes.AsSpan(0, count).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
        (bytes, count) = ([], 0);
    }
}
