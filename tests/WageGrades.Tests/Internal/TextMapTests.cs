using System.Text;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class TextMapTests
{
    [Fact]
    public void Locate_AnyOrderOfOffsets_EqualsCountingFromTheStart() =>
        Prop.ForAll(
            Arb.From(
                Gen.Elements("a", "技", "𠮷", "\n", "\r\n").ArrayOf().Select(string.Concat)
                    .Zip(ArbMap.Default.GeneratorFor<int[]>(), (text, seeds) => (Text: text, Seeds: seeds)),
                pair => pair.Seeds.Select((_, i) => (pair.Text, pair.Seeds.Where((_, j) => j != i).ToArray()))),
            pair =>
            {
                int[] offsets = [0, .. pair.Text.EnumerateRunes().Aggregate(
                    new List<int>(), (list, rune) => [.. list, (list.Count == 0 ? 0 : list[^1]) + rune.Utf8SequenceLength])];
                TextMap map = new(Encoding.UTF8.GetBytes(pair.Text));
                return pair.Seeds.All(seed =>
                {
                    int at = (int)(Math.Abs((long)seed) % offsets.Length);
                    string before = string.Concat(pair.Text.EnumerateRunes().Take(at).Select(rune => rune.ToString()));
                    string lineSoFar = before[(before.LastIndexOf('\n') + 1)..];
                    return map.Locate(offsets[at]) == (before.Count(c => c == '\n') + 1, lineSoFar.EnumerateRunes().Count() + 1);
                });
            }).Check(Law.Config(300));
}
