using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class TextIndexTests
{
    [Fact]
    public void TryFind_Texts_AreFoundByTheirCharacters() =>
        Prop.ForAll(
            Arb.From(Gen.Elements("", "a", "b", "工", "ab", "1").ArrayOf(3).Select(string.Concat).ListOf().Select(texts => texts.ToArray())),
            texts =>
            {
                TextIndex<int> index = new();
                string[] distinct = [.. texts.Distinct()];
                for (var i = 0; i < distinct.Length; i++)
                {
                    index.Add(distinct[i], i);
                }

                return index.Count == distinct.Length
                    && Enumerable.Range(0, distinct.Length).All(at =>
                        index.TryFind($"x{distinct[at]}y".AsSpan(1, distinct[at].Length), out var found) && found == at)
                    && !index.TryFind("zz", out _);
            }).Check(Law.Config(300));

    [Fact]
    public void Add_ThousandsOfTexts_AreAllFound()
    {
        TextIndex<int> index = new();
        for (var i = 0; i < 5_000; i++)
        {
            index.Add($"{i}", i);
        }

        Assert.All(Enumerable.Range(0, 5_000), i => Assert.True(index.TryFind($"{i}", out var found) && found == i));
        Assert.False(index.TryFind("5000", out _));
    }
}
