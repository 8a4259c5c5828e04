using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Monetary;

public sealed class RatioTests
{
    [Fact]
    public void ToString_PercentOrParts_IsInvariant()
    {
        Assert.Equal("4 %", Ratio.Percent(4m).ToString());
        Assert.Equal("4.5 %", Ratio.Of(9, 200).ToString());
        Assert.Equal("13/22", Ratio.Of(26, 44).ToString());
        Assert.Equal("-1/3", Ratio.Of(1, -3).ToString());
        Assert.Equal("100 %", Ratio.One.ToString());
        Assert.Equal("0 %", default(Ratio).ToString());
    }

    [Fact]
    public void Equality_HoweverWritten_IsByValue()
    {
        Assert.Equal(Ratio.Of(1, 25), Ratio.Percent(4.00m));
        Assert.Equal(Ratio.From(0.04m), Ratio.Percent(4m));
        Assert.True(Ratio.Of(1, 3) < Ratio.Percent(33.4m));
        Assert.Equal(Ratio.Zero, default);
    }

    [LawProperty(Arbitrary = [typeof(Drawn.Numbers)])]
    public bool Operators_ThereAndBack_LoseNothing(decimal first, decimal second)
    {
        var (a, b) = (Ratio.From(first), Ratio.Percent(second));
        return a + b - b == a && (b == Ratio.Zero || a / b * b == a) && a.Plus(b) == a + b && a.Minus(b) == a - b;
    }

    [Fact]
    public void Of_ZeroDenominator_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Ratio.One / Ratio.Zero);
    }

    [Fact]
    public void TryToDecimal_OnlyWhereThereIsOne()
    {
        Assert.True(Ratio.Of(1, 8).TryToDecimal(out var eighth));
        Assert.Equal(0.125m, eighth);
        Assert.False(Ratio.Of(1, 3).TryToPercent(out _));
    }
}
