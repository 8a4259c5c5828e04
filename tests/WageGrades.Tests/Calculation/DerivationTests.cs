using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Monetary;

namespace WageGrades.Tests.Calculation;

public sealed class DerivationTests
{
    private static readonly LineStart Earlier = new(TraceEvent.Appointed, new(2026, 3, 2), new(2026, 4, 1), 0);
    private static readonly LineStart Later = Earlier with { On = new(2026, 5, 4), DueFrom = new(2026, 6, 1) };
    private static readonly FloorSource Source = new(Currency.Cny.Of(2_490), Currency.Cny.Of(2_000), FloorComparison.AtLeast);

    [Fact]
    public void Trace_StartSourceAndSteps_AreToldInThatOrder()
    {
        var told = Derivation.Of(Source, explains: true);
        told.Add(new FactorTrace(Ratio.Zero));
        Assert.Equal([Earlier.Explain(), Source.Explain(), new FactorTrace(Ratio.Zero)], told.After(Earlier).Trace);
    }

    // What a payment for a period adds up began on a day of its own.
    [Fact]
    public void After_OneThatHasAStart_TellsBothAndCountsFromTheLater()
    {
        var told = Derivation.Of(Source, explains: true).After(Earlier).After(Later);
        Assert.Equal([Later.Explain(), Earlier.Explain(), Source.Explain()], told.Trace);
        Assert.Equal((Later, Source), (told.Origin.Start, told.Origin.Source));
    }

    [Fact]
    public void After_OneWhoseOriginWasAskedFor_HasTheStart()
    {
        var told = Derivation.Of(Source, explains: false);
        Assert.Null(told.Origin.Start);
        Assert.Equal((Earlier, Source), (told.After(Earlier).Origin.Start, told.After(Earlier).Origin.Source));
        Assert.Null(told.Origin.Start);
    }

    [Fact]
    public void Trace_WithoutExplanation_IsEmpty()
    {
        var told = Derivation.Of(Source, explains: false).After(Earlier);
        told.Capped(Currency.Cny.Of(1));
        Assert.Empty(told.Trace);
        Assert.True(told.Origin.Terms.IsCapped);
    }

    [Fact]
    public void With_OtherStepsOrAnotherOrigin_KeepsTheRest()
    {
        var told = Derivation.Of(Source, explains: true).After(Earlier);
        Assert.Equal(told.Trace, told.With(LineOrigin.None).Trace);
        Assert.Equal(told.Origin, told.With([]).Origin);
        Assert.Empty(told.With([]).Trace);
    }

    [Fact]
    public void Equality_IsThatOfOriginAndSteps()
    {
        var one = Derivation.Of(Source, explains: true).After(Earlier);
        Assert.Equal(one, one.With(one.Trace));
        Assert.Equal(one.GetHashCode(), one.With(one.Trace).GetHashCode());
        Assert.NotEqual(one, one.With([]));
        Assert.NotEqual(one, one.After(Later).With(one.Trace));
    }
}
