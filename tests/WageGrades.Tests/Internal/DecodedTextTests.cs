using System.Text;
using System.Text.Unicode;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class DecodedTextTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly string[] Parts = ["a", "é", "工", "\uFFFD", "\0", "😀", "0123456789", "\n", "\r\n", "一二三四五六七八九"];

    // Long enough for several pieces, of characters of every length, so that some stand where one read ends and the next begins.
    private static readonly Arbitrary<string> LongTexts = Arb.From(
        from part in Gen.Elements(Parts).ListOf(40).Select(string.Concat)
        from times in Gen.Choose(0, 3_000)
        from end in Gen.Elements(Parts).ListOf(8).Select(string.Concat)
        select string.Concat(Enumerable.Repeat(part, times)) + end);

    public static TheoryData<string> Encodings => ["UTF-8", "UTF-16LE", "UTF-16BE"];

    private static (string? Text, string Encoding) Decode(byte[] bytes)
    {
        var decoded = DecodedText.Of(new MemoryStream(bytes));
        Assert.All(decoded.Pieces ?? [], piece => Assert.InRange(piece.Length, 1, TextPieces.Longest));
        return (decoded.Pieces is { } pieces ? string.Concat(pieces) : null, decoded.Encoding);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Of_LongTextWithAMark_IsTheText(string name)
    {
        Encoding encoding = name switch { "UTF-8" => Encoding.UTF8, "UTF-16LE" => Encoding.Unicode, _ => Encoding.BigEndianUnicode };
        Prop.ForAll(LongTexts, text => Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]) == (text, name)).Check(Law.Config(40));
    }

    [Fact]
    public void Of_LongUtf8_IsTheText() =>
        Prop.ForAll(LongTexts, text => Decode(Encoding.UTF8.GetBytes(text)) == (text, "UTF-8")).Check(Law.Config(40));

    [Fact]
    public void Of_LongTextThatTurnsOutNotToBeUtf8Late_IsGb18030FromItsBeginning() =>
        Prop.ForAll(
            Arb.From(LongTexts.Generator.Select(text => text.Replace("\uFFFD", "?", StringComparison.Ordinal))),
            text =>
            {
                byte[] bytes = [.. Encoding.UTF8.GetBytes(text), .. Gb18030.GetBytes("中级工\n" + text)];
                return Decode(bytes) == (Whole(bytes), "GB18030");
            }).Check(Law.Config(40));

    [Fact]
    public void Of_AnyBytes_AreUtf8WhereTheyAreSoundElseGb18030() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 7).SelectMany(letters =>
                Gen.Frequency((letters, Gen.Constant((byte)'a')), (1, ArbMap.Default.GeneratorFor<byte>())).ListOf(80)).Select(bytes => bytes.ToArray())),
            bytes => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..]
                || Decode(bytes) == (Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), "UTF-8") : (Whole(bytes), "GB18030")))
            .Check(Law.Config(500));

    // Each goes on with a character that none began, or begins one that does not go on: there is something, and no text.
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xB9, 0xA4)]
    [InlineData(0xE5, 0xB7)]
    public void Of_OnlyPartsOfCharacters_AreNoUtf8(params int[] bytes) =>
        Assert.Equal((null, "UTF-8"), Decode([.. Encoding.UTF8.Preamble, .. bytes.Select(each => (byte)each)]));

    [Fact]
    public void Of_NoBytes_AreTheEmptyText() => Assert.Equal(("", "UTF-8"), Decode([]));

    [Fact]
    public void Of_Lines_AreCutBehindOnes()
    {
        string line = new('工', 99);
        var pieces = DecodedText.Of(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 1_000))))).Pieces!;
        Assert.Equal([.. Enumerable.Repeat(32_700, 3), 1_900], pieces.Select(piece => piece.Length));
    }

    [Fact]
    public void Of_LargeText_IsCutIntoLongerPiecesFurtherOn()
    {
        string text = string.Concat(Enumerable.Range(0, 400_000).Select(number => $"{number},张三,宁波\n"));
        var pieces = DecodedText.Of(new MemoryStream(Encoding.UTF8.GetBytes(text))).Pieces!;
        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, TextPieces.LongestOfLarge));
        int large = pieces.ToList().FindIndex(piece => piece.Length > TextPieces.Longest);
        Assert.InRange(pieces.Take(large).Sum(piece => piece.Length), TextPieces.Large, TextPieces.Large + TextPieces.Longest);
    }

    private static string? Whole(byte[] bytes)
    {
        try
        {
            return Gb18030.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
