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
            Arb.From(Gen.Frequency((6, Gen.Constant((byte)'a')), (1, ArbMap.Default.GeneratorFor<byte>())).ListOf(80).Select(bytes => bytes.ToArray())),
            bytes => StrictUtf8.TryDecode(bytes) == (Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null)).Check(Law.Config(500));
}
