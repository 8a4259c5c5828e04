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

    // Worked out to sixty digits apart from the library: six places are shown, and three digits of what is left.
    [Theory]
    [InlineData(-1_000_000, 999_983, "-1.000017 CNY (about 0.000000000289 less)", "-1.000017 元（精确值约少 0.000000000289）")]
    [InlineData(1, 10_001, "0.0001 CNY (about 0.00000001 less)", "0.0001 元（精确值约少 0.00000001）")]
    [InlineData(3_300_000_001, 3_000_000_000, "1.10 CNY (about 0.000000000333 more)", "1.10 元（精确值约多 0.000000000333）")]
    [InlineData(
        526_094_500_000_061, 5_000_000_000_000, "105.2189 CNY (exactly 0.0000000000122 more)", "105.2189 元（精确值多 0.0000000000122）")]
    [InlineData(1, 9_999, "1/9999 CNY", "1/9999 元")]
    [InlineData(9_999_999, 7, "9999999/7 CNY", "9999999/7 元")]
    [InlineData(10_000_000, 7, "1,428,571.428571 CNY (about 0.000000429 more)", "1,428,571.428571 元（精确值约多 0.000000429）")]
    public void In_EitherSideOfTheShownNumber_SaysHowFar(long numerator, long denominator, string english, string chinese) =>
        Assert.Equal(
            (english, chinese), (Yuan(numerator, denominator).In(Language.English), Yuan(numerator, denominator).In(Language.Chinese)));

    [Fact]
    public void In_UndeclaredLanguage_IsRefusedForZeroToo()
    {
        Assert.Throws<ArgumentOutOfRangeException>("language", () => default(ExactAmount).In((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Yuan(1, 3).In((Language)9));
    }

    [Fact]
    public void ToString_Ratio_IsShortOrSaysWhatItLacks()
    {
        Assert.Equal("100.0017 % (about 0.0000000289 more)", Ratio.Of(1_000_000, 999_983).ToString());
        Assert.Equal("0.000000000001 %", Ratio.Percent(0.000000000001m).ToString());
        Assert.Equal("0 % (exactly 0.0000000000001 more)", Ratio.Percent(0.0000000000001m).ToString());
        Assert.Equal(("1.2", "1/3"), (Ratio.Of(6, 5).FactorIn(Language.English), Ratio.Of(1, 3).FactorIn(Language.English)));
    }

    [Fact]
    public void ToString_RestOfTheLastDecimals_IsCutAtTwentyEight()
    {
        // 4.4 × 10^-28 more than one yuan.
        var amount = Currency.Cny.Of(1m) * (Ratio.One + (Ratio.From(0.00000000000000000001m) * Ratio.From(0.000000044m)));
        Assert.Equal("1.00 CNY (about 0.0000000000000000000000000004 more)", amount.ToString());
    }

    [Fact]
    public void ToString_AmountBeyondTheRangeOfMoney_LacksNothing()
    {
        var million = Ratio.Of(1_000_000, 1);
        Assert.Equal("10,000,000,000,000,000.00 CNY", (Currency.Cny.Of(10_000_000_000m) * million).ToString());
        Assert.Equal("10,000,000,000,000,000.00 元", (Currency.Cny.Of(10_000_000_000m) * million).In(Language.Chinese));
        Assert.Equal(
            "1000000000000000000000000000000 CNY", (Currency.Cny.Of(1_000_000_000_000m) * million * million * million).ToString());
    }
}
