using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

/// <summary>However many items are gathered, the list has them in their order.</summary>
public sealed class FewItemsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    public void ToList_SoManyAdded_HasThemInTheirOrder(int count)
    {
        FewItems<string> items = default;
        string[] added = [.. Enumerable.Range(0, count).Select(at => $"{at}")];
        foreach (var each in added)
        {
            items.Add(each);
        }

        Assert.Equal(count, items.Count);
        Assert.Equal(added.FirstOrDefault(), count == 0 ? null : items.First);
        Assert.Equal(added, items.ToList());
    }
}
