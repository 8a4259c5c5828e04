using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Tests.Monetary;

/// <summary>An exact value is shown as people can read it: a decimal, a fraction of small numbers, or a decimal with what it lacks.</summary>
public sealed class ExactTextTests
{
    private static ExactAmount Yuan(long numerator, long denominator) => Currency.Cny.Of(1m).ToExactAmount() * Ratio.Of(numerator, denominator);

    [Theory]
    [InlineData(100, 3, "100/3 CNY")]
    [InlineData(48_111, 16, "3,006.9375 CNY")]
    [InlineData(526_094_499_999_939, 5_000_000_000_000, "105.2189 CNY (exactly 0.0000000000122 less)")]
    [InlineData(1_000_000, 999_983, "1.000017 CNY (about 0.000000000289 more)")]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F6")]
    public void ToString_ExactAmount_CanBeRead(long numerator, long denominator, string expected) =>
        Assert.Equal(expected, Yuan(numerator, denominator).ToString());

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F6")]
    public void In_Chinese_NamesTheResidual()
    {
        Assert.Equal("105.2189 元（精确值少 0.0000000000122）", Yuan(526_094_499_999_939, 5_000_000_000_000).In(Language.Chinese));
        Assert.Equal("13/22", Ratio.Of(13, 22).In(Language.Chinese));
        Assert.Equal("100.0017%（精确值约多 0.0000000289）", Ratio.Of(1_000_000, 999_983).In(Language.Chinese));
    }
}
