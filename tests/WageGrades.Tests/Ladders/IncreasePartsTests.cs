using WageGrades.Ladders;

namespace WageGrades.Tests.Ladders;

/// <summary>An increase has at most a thousand parts: stages, bounds, selections, combinations and the sequence that holds them, each one.</summary>
public sealed class IncreasePartsTests
{
    [Fact]
    public void Then_StagesAndTheirSequence_AreCounted()
    {
        Assert.Equal(999, Stages(998).Node.Parts);
        Assert.Equal(1_000, Stages(999).Node.Parts);
        TooMany(() => Stages(999).Then(Increase.Flat(1m)));
    }

    [Fact]
    public void AtLeastOnAndOnSteps_OneEach_AreCounted()
    {
        Assert.Equal(1_000, Stages(998).AtLeast(1m).Node.Parts);
        Assert.Equal(1_000, Stages(998).On("G1").Node.Parts);
        TooMany(() => Stages(999).AtLeast(1m));
        TooMany(() => Stages(999).On("G1"));
        TooMany(() => Stages(999).OnSteps(1));
    }

    [Fact]
    public void PlusAndLargerOf_BothSidesAndTheirJoin_AreCounted()
    {
        Assert.Equal(1_000, Stages(499).Plus(Stages(498)).Node.Parts);
        TooMany(() => Stages(499).Plus(Stages(499)));
        TooMany(() => Increase.LargerOf(Stages(499), Stages(499)));
        Assert.Equal(5, Increase.Flat(1m).Plus(Increase.Flat(2m)).Then(Increase.Flat(3m)).Node.Parts);
    }

    private static Increase Stages(int count) =>
        Enumerable.Range(1, count).Aggregate(Increase.None, (all, amount) => all.Then(Increase.Flat(amount)));

    private static void TooMany(Func<object> act) =>
        Assert.StartsWith(
            "An increase has at most 1000 parts, but this one would have 1001: apply it in several steps.",
            Assert.Throws<ArgumentException>(act).Message,
            StringComparison.Ordinal);
}
