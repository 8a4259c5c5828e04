using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class TextIndexTests
{
    [Fact]
    public void PlaceOf_Texts_AreFoundByTheirCharacters() =>
        Prop.ForAll(
            Arb.From(Gen.Elements("", "a", "b", "工", "ab", "1").ArrayOf(3).Select(string.Concat).ListOf().Select(texts => texts.ToArray())),
            texts =>
            {
                TextIndex index = new();
                string[] distinct = [.. texts.Distinct()];
                for (var i = 0; i < distinct.Length; i++)
                {
                    index.Add(distinct[i]);
                }

                return index.Count == distinct.Length
                    && Enumerable.Range(0, distinct.Length).All(at =>
                        index.PlaceOf($"x{distinct[at]}y".AsSpan(1, distinct[at].Length)) == at)
                    && index.PlaceOf("zz") < 0;
            }).Check(Law.Config(300));

    [Fact]
    public void Add_ThousandsOfTexts_AreAllFound()
    {
        TextIndex index = new();
        for (var i = 0; i < 5_000; i++)
        {
            index.Add($"{i}");
        }

        Assert.All(Enumerable.Range(0, 5_000), i => Assert.Equal(i, index.PlaceOf($"{i}")));
        Assert.Equal(-1, index.PlaceOf("5000"));
    }
}
