using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Facts that meet end to end, or renew one another, are one run; what lies within another stays beside it.</summary>
public sealed class RunsTests
{
    [Fact]
    public void Of_FactsThatTouch_AreOneRunInWhateverOrder()
    {
        Assert.Equal(["a+b+c 1-9"], Of(("c", 7, 9), ("a", 1, 3), ("b", 4, 6)));
        Assert.Equal(["a 1-3", "b 5-6"], Of(("b", 5, 6), ("a", 1, 3)));
    }

    [Fact]
    public void Of_BeginsBeforeTheEndAndLastsLonger_RenewsIt()
    {
        Assert.Equal(["a+b 1-10"], Of(("a", 1, 9), ("b", 4, 10)));
        Assert.Equal(["a+b 1-.."], Of(("a", 1, 9), ("b", 4, null)));
        Assert.Equal(["b+a 1-9"], Of(("a", 1, 9), ("b", 1, 3)));
        Assert.Equal(["a+b+c 1-9"], Of(("a", 1, 5), ("b", 4, 8), ("c", 7, 9)));
    }

    [Fact]
    public void Of_LiesWithinAnother_StaysBesideIt()
    {
        Assert.Equal(["a 1-9", "b 4-6"], Of(("a", 1, 9), ("b", 4, 6)));
        Assert.Equal(["a 1-9", "b 4-9"], Of(("a", 1, 9), ("b", 4, 9)));
        Assert.Equal(["a 1-..", "b 5-6"], Of(("a", 1, null), ("b", 5, 6)));
        Assert.Equal(["a 1-..", "b 5-.."], Of(("a", 1, null), ("b", 5, null)));
    }

    [Fact]
    public void Of_TwoThatEndAlike_EachGoesOnWithOne()
    {
        Assert.Equal(["a+c 1-9", "b 2-5"], Of(("a", 1, 5), ("b", 2, 5), ("c", 6, 9)));
        Assert.Equal(["a+d 1-8", "b+c 2-9"], Of(("a", 1, 5), ("b", 2, 5), ("c", 6, 9), ("d", 6, 8)));
    }

    [Fact]
    public void Of_EndThatHasGoneOn_IsNoEndAnyMore()
    {
        Assert.Equal(["a+b 1-5", "c 4-4"], Of(("a", 1, 3), ("b", 3, 5), ("c", 4, 4)));
        Assert.Equal(["a+b 1-..", "c 4-7"], Of(("a", 1, 5), ("b", 3, null), ("c", 4, 7)));
        Assert.Equal(["a+b 1-..", "c 4-7", "d 6-7"], Of(("a", 1, 5), ("b", 3, null), ("c", 4, 7), ("d", 6, 7)));
    }

    private static IEnumerable<string> Of(params (string Name, int First, int? Last)[] facts) =>
        Runs<(string Name, LocalDate From, LocalDate? Until)>
            .Of(
                facts.Select(fact => (fact.Name, Day(fact.First), fact.Last is { } last ? Day(last + 1) : (LocalDate?)null)),
                fact => fact.From,
                fact => fact.Until,
                (run, next) => (
                    $"{run.Name}+{next.Name}",
                    run.From,
                    run.Until is { } one && next.Until is { } other ? LocalDate.Max(one, other) : null))
            .Select(run => $"{run.Name} {run.From.Day}-{(run.Until is { } until ? $"{until.Day - 1}" : "..")}");

    private static LocalDate Day(int day) => new(2026, 3, day);
}
