using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class ByteFeedTests
{
    public static TheoryData<int, int> Sizes => new() { { 0, 1 }, { 1, 1 }, { 1_000, 7 }, { 65_536, 65_536 }, { 65_537, 1_000 }, { 300_000, 4_096 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Unread_StreamsOfAnyLength_AreReadToTheEnd(int length, int atOnce)
    {
        byte[] given = Given(length);
        using ByteFeed feed = new(new Dribble(given, atOnce));
        Assert.Equal(given, Rest(feed, takenAtOnce: 50_000));
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(70_001)]
    [InlineData(200_000)]
    public void GiveBack_BytesTaken_ComeAgainBeforeTheRest(int length)
    {
        byte[] given = Given(length);
        using ByteFeed feed = new(new MemoryStream(given));
        feed.Fill();
        feed.Take(65_530);
        feed.Fill();
        feed.Take(4);
        feed.GiveBack(given.AsSpan(0, 65_534));
        Assert.False(feed.IsLast);
        Assert.Equal(given, Rest(feed, takenAtOnce: 65_529));
    }

    [Fact]
    public void Unread_StreamReadInPart_IsTheRest()
    {
        MemoryStream stream = new([1, 2, 3]) { Position = 1 };
        using (ByteFeed feed = new(stream))
        {
            Assert.Equal([2, 3], Rest(feed, takenAtOnce: 1));
        }

        Assert.True(stream.CanRead);
    }

    private static byte[] Given(int length)
    {
        byte[] given = new byte[length];
        new Random(7).NextBytes(given);
        return given;
    }

    private static List<byte> Rest(ByteFeed feed, int takenAtOnce)
    {
        List<byte> rest = [];
        for (feed.Fill(); feed.Unread.Length > 0; feed.Fill())
        {
            int taken = Math.Min(takenAtOnce, feed.Unread.Length);
            rest.AddRange(feed.Unread[..taken]);
            feed.Take(taken);
        }

        Assert.True(feed.IsLast);
        return rest;
    }

    /// <summary>A stream that tells no length and gives few bytes at once, as one from a network does.</summary>
    private sealed class Dribble(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
    }
}
