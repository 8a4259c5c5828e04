using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class ValueListTests
{
    private static readonly Config Quick = Law.Config(200);

    [Fact]
    public void Equality_AnyItems_IsThatOfTheSequence() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(int[], int[])>(),
            pair =>
            {
                ValueList<int> one = ValueList.Of(pair.Item1);
                ValueList<int> other = ValueList.Of(pair.Item2);
                return (one == other) == pair.Item1.SequenceEqual(pair.Item2)
                    && one == ValueList.Of([.. pair.Item1])
                    && one.GetHashCode() == ValueList.Of([.. pair.Item1]).GetHashCode();
            }).Check(Quick);

    [Fact]
    public void CopyTo_NoArray_NamesIt()
    {
        foreach (var list in new[] { ValueList.Of<string>([]), ValueList.Of(["one"]), ValueList.Of(["one", "two"]) })
        {
            Assert.Throws<ArgumentNullException>(() => list.CopyTo(null!, 0));
        }
    }

    [Fact]
    public void Of_ValueList_ReturnsSameInstance()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Same(list, ValueList.Of(list));
        Assert.Equal("[a, b]", list.ToString());
    }

    [Fact]
    public void AsList_Looked_FindsAndRefusesChange()
    {
        ValueList<string> list = ["a", "b"];
        IList<string> asList = list;
        List<string> seen = [];
        foreach (var item in list)
        {
            seen.Add(item);
        }

        Assert.Equal(["a", "b"], seen);
        Assert.Equal((1, -1, true, false), (asList.IndexOf("b"), asList.IndexOf("c"), list.Contains("a"), list.Contains("c")));
        Assert.True(asList.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => asList.Add("c"));
        Assert.Throws<NotSupportedException>(() => asList[0] = "c");
        Assert.Throws<NotSupportedException>(() => asList.Insert(0, "c"));
        Assert.Throws<NotSupportedException>(() => asList.RemoveAt(0));
        Assert.Throws<NotSupportedException>(() => asList.Remove("a"));
        Assert.Throws<NotSupportedException>(asList.Clear);
    }

    [Fact]
    public void Of_LaterChangeOfTheSource_IsNotSeen()
    {
        List<int> source = [1];
        ValueList<int> list = ValueList.Of(source);
        source.Add(2);
        Assert.Single(list);
    }

    [Fact]
    public void Of_NullItem_Throws() => Assert.Throws<ArgumentException>(() => ValueList.Of<string>(["a", null!]));

    [Fact]
    public void Of_NullableValues_AreKept() => Assert.Equal([1m, null], ValueList.Of<decimal?>([1m, null]));

    [Fact]
    public void With_AnyItems_IsTheSequenceWithOneMore() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(int[], int)>(),
            given => ValueList.With(ValueList.Of(given.Item1), given.Item2).SequenceEqual(given.Item1.Append(given.Item2))).Check(Quick);

    [Fact]
    public void OneItem_Looked_IsAListAsAnyOther()
    {
        ValueList<string> list = ["a"];
        var copy = new string?[2];
        list.CopyTo(copy!, 1);
        List<string> seen = [];
        foreach (var item in list)
        {
            seen.Add(item);
        }

        Assert.Equal((null, "a"), (copy[0], copy[1]));
        Assert.Equal(["a"], seen);
        Assert.Equal(["A"], list.Select(item => item.ToUpperInvariant()));
        Assert.Equal(["a"], list.AsSpan().ToArray());
        Assert.Equal((1, "a", 0, -1), (list.Count, list[0], list.IndexOf("a"), list.IndexOf("b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
    }

    [Fact]
    public void OneItem_NullOrUndeclared_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ValueList.Create<string>([null!]));
        Assert.Throws<ArgumentException>(() => ValueList.With(ValueList<string>.Empty, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueList.Create([(DayOfWeek)9]));
        Assert.Equal([null], ValueList.Create<int?>([null]));
    }
}
