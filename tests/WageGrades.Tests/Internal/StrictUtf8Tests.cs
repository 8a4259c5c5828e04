using System.Text;
using System.Text.Unicode;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class StrictUtf8Tests
{
    [Fact]
    public void TryDecode_SoundText_IsTheText() =>
        Prop.ForAll(
            Arb.From(Gen.Elements("a", "é", "工", "\uFFFD", "\0", "😀", "0123456789").ListOf(60).Select(string.Concat)),
            text => StrictUtf8.TryDecode(Encoding.UTF8.GetBytes(text)) == text).Check(Law.Config(300));

    [Fact]
    public void TryDecode_AnyBytes_AreATextWhereTheyAreSound() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 7).SelectMany(letters => Gen.Frequency((letters, Gen.Constant((byte)'a')), (1, ArbMap.Default.GeneratorFor<byte>())).ListOf(80)).Select(bytes => bytes.ToArray())),
            bytes => StrictUtf8.TryDecode(bytes) == (Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null)).Check(Law.Config(500));

    // Each goes on with a character that none began: there is something, and no text.
    [Theory]
    [InlineData(0x80)]
    [InlineData(0xB9, 0xA4)]
    [InlineData(0x92, 0x83, 0x8B)]
    public void TryDecode_OnlyMiddlesOfCharacters_AreNoText(params int[] bytes) =>
        Assert.Null(StrictUtf8.TryDecode(bytes.Select(each => (byte)each).ToArray()));

    [Fact]
    public void TryDecode_NoBytes_AreTheEmptyText() => Assert.Equal("", StrictUtf8.TryDecode(Array.Empty<byte>()));
}
