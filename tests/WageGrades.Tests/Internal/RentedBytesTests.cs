using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class RentedBytesTests
{
    public static TheoryData<int, int> Sizes => new() { { 0, 1 }, { 1, 1 }, { 1_000, 7 }, { 65_536, 65_536 }, { 65_537, 1_000 }, { 300_000, 4_096 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void All_StreamsOfAnyLength_AreReadToTheEnd(int length, int atOnce)
    {
        byte[] given = new byte[length];
        new Random(7).NextBytes(given);
        using RentedBytes known = new(new MemoryStream(given));
        using RentedBytes unknown = new(new Dribble(given, atOnce));
        Assert.Equal(given, known.All.ToArray());
        Assert.Equal(given, unknown.All.ToArray());
    }

    [Fact]
    public void All_StreamReadInPart_IsTheRest()
    {
        MemoryStream stream = new([1, 2, 3]) { Position = 1 };
        using RentedBytes bytes = new(stream);
        Assert.Equal([2, 3], bytes.All.ToArray());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void All_StreamThatSaysItIsEndless_IsReadToItsEnd()
    {
        using RentedBytes bytes = new(new Boast([1, 2, 3]));
        Assert.Equal([1, 2, 3], bytes.All.ToArray());
    }

    /// <summary>A stream that says to be longer than any.</summary>
    private sealed class Boast(byte[] bytes) : MemoryStream(bytes)
    {
        public override long Length => long.MaxValue;
    }

    /// <summary>A stream that tells no length and gives few bytes at once, as one from a network does.</summary>
    private sealed class Dribble(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
    }
}
