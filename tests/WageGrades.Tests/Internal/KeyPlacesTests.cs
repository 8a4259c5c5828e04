using WageGrades.Citations;
using WageGrades.Internal;
using Xunit;

namespace WageGrades.Tests.Internal;

public class KeyPlacesTests
{
    // Few keys are looked through, many are not: both say the same, as one key after another is added.
    [Fact]
    public void Find_EachKeyAdded_IsAtItsPlace()
    {
        KeyPlaces<ClauseId> places = new(40);
        for (int added = 0; added < 40; added++)
        {
            Assert.Equal(-1, places.Find(Key(added)));
            Assert.True(places.TryAdd(Key(added)));
            Assert.False(places.TryAdd(Key(added)));
            Assert.Equal(added + 1, places.Count);
            Assert.Equal(Enumerable.Range(0, added + 1), Enumerable.Range(0, added + 1).Select(place => places.Find(Key(place))));
        }

        Assert.Equal(Enumerable.Range(0, 40).Select(Key), places.Keys.ToArray());
    }

    [Fact]
    public void Find_Null_IsRefusedByName()
    {
        KeyPlaces<string> places = new(1);

        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => places.Find(null!)).ParamName);
    }

    private static ClauseId Key(int number) => new($"c{number}");
}
