using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class StretchesTests
{
    [Fact]
    public void Sort_AnyList_IsInOrderAndKeepsEqualsAsTheyStood()
    {
        Random random = new(20_261_201);
        for (var length = 0; length < 200; length++)
        {
            (int Key, int At)[] items = [.. Enumerable.Range(0, length).Select(at => (random.Next(1 + (length / 3)), at))];

            Assert.Equal(items.OrderBy(item => item.Key), Stretches.Sort([.. items], ByKey));
        }
    }

    [Fact]
    public void Sort_StretchesInOrder_NeedsFewComparisons()
    {
        int[] items = [.. Enumerable.Range(0, 4_000).Select(at => (at % 1_000 * 4) + (at / 1_000))];
        var compared = 0;

        Assert.Equal(Enumerable.Range(0, 4_000), Stretches.Sort(items, (one, other) =>
        {
            compared++;
            return one.CompareTo(other);
        }));
        Assert.InRange(compared, 4_000, 12_000);
    }

    [Fact]
    public void Sort_WhatIsInOrder_IsTheSameArray()
    {
        int[] items = [1, 2, 2, 3];
        Assert.Same(items, Stretches.Sort(items, (one, other) => one.CompareTo(other)));
    }

    private static int ByKey((int Key, int At) one, (int Key, int At) other) => one.Key.CompareTo(other.Key);
}
