using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class SignFinderTests
{
    [Fact]
    public void Next_AnyText_FindsWhatLookingAtEachCharacterFinds() =>
        Prop.ForAll(
            Arb.From(Gen.Frequency((12, Gen.Elements('a', '工', '"', '\0', '\uFFFD', ';')), (1, Gen.Elements(',', '\n', '\r'))).ListOf(300)),
            characters =>
            {
                string text = new([.. characters]);
                SignFinder signs = new(text, ',');
                int at = 0;
                while (at < text.Length)
                {
                    int next = text.IndexOfAny([',', '\n', '\r'], at);
                    int found = signs.Next(at);
                    if (found != (next < 0 ? text.Length : next))
                    {
                        return false;
                    }

                    at = found + 1;
                }

                return signs.Next(text.Length) == text.Length && signs.Next(0) == new SignFinder(text, ',').Next(0);
            }).Check(Law.Config(300));
}
