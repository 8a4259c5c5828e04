using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class ValueMapTests
{
    private static readonly Config Quick = Law.Config(200);

    private static ValueMap<string, int> Map(params (string Key, int Value)[] pairs) =>
        ValueMap.Of(pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));

    [Fact]
    public void Equality_AnyOrderOfFilling_IsEqual() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<Dictionary<int, int>>(),
            pairs =>
            {
                ValueMap<int, int> map = ValueMap.Of(pairs);
                ValueMap<int, int> reversed = ValueMap.Of(pairs.Reverse());
                return map == reversed
                    && map.GetHashCode() == reversed.GetHashCode()
                    && map.Keys.SequenceEqual(pairs.Keys)
                    && map != map.With(int.MaxValue, 1).With(int.MinValue, 1);
            }).Check(Quick);

    [Fact]
    public void With_KnownKey_KeepsItsPlace()
    {
        ValueMap<string, int> map = Map(("a", 1), ("b", 2)).With("a", 3).With("c", 4);
        Assert.Equal("{a: 3, b: 2, c: 4}", map.ToString());
        Assert.Equal("{a: 3, c: 4}", map.Without("b").ToString());
        Assert.Same(map, map.Without("z"));
    }

    [Fact]
    public void Of_KeyTwice_Throws() => Assert.Throws<ArgumentException>(() => Map(("a", 1), ("a", 2)));

    [Fact]
    public void Indexer_UnknownKey_NamesTheKnownOnes() =>
        Assert.Contains("a, b", Assert.Throws<KeyNotFoundException>(() => Map(("a", 1), ("b", 2))["x"]).Message);

    [Fact]
    public void TryGetValue_UnknownKey_IsFalse()
    {
        Assert.False(Map(("a", 1)).TryGetValue("x", out _));
        Assert.True(Map(("a", 1)).TryGetValue("a", out int value));
        Assert.Equal(1, value);
    }
}
