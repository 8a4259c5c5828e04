using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Tests.Monetary;

public sealed class CurrencyTests
{
    [Fact]
    public void Of_AKnownCode_EqualsTheKnownCurrency()
    {
        Assert.Equal(Currency.Cny, Currency.Of("CNY", 2));
        Assert.NotEqual(Currency.Cny, Currency.Of("CNY", 3));
        Assert.True(Currency.TryFind("EUR", out var euro));
        Assert.Equal(Currency.Eur, euro);
        Assert.False(Currency.TryFind("eur", out _));
        Assert.False(Currency.TryFind(null, out _));
    }

    [Theory]
    [InlineData("cny")]
    [InlineData("CN")]
    [InlineData("CNYY")]
    [InlineData("C1Y")]
    [InlineData("")]
    public void Of_NotACode_Throws(string code) => Assert.Throws<ArgumentException>(() => Currency.Of(code, 2));

    [Fact]
    public void Of_DigitsOutsideTheRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Of("XAU", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Of("XAU", 7));
    }

    [Fact]
    public void Known_ByCode_AreTheSevenOfIso4217()
    {
        Assert.Equal(["AUD", "CNY", "EUR", "GBP", "HKD", "JPY", "USD"], Currency.Known.Select(currency => currency.ToString()));
        Assert.Equal([2, 2, 2, 2, 2, 0, 2], Currency.Known.Select(currency => currency.MinorDigits));
        Assert.Same(Currency.Cny, Currency.Of("CNY", 2));
        Assert.Equal(Currency.Of("XTS", 3).GetHashCode(), Currency.Of("XTS", 3).GetHashCode());
        Assert.False(Currency.Cny.Equals((object)"CNY"));
    }

    [Fact]
    public void In_YuanAndOthers_IsTheSignOnlyForYuanInChinese()
    {
        Assert.Equal("元", Currency.Cny.In(Language.Chinese));
        Assert.Equal("CNY", Currency.Cny.In(Language.English));
        Assert.Equal("EUR", Currency.Eur.In(Language.Chinese));
    }

    [Theory]
    [InlineData("人民币")]
    [InlineData("人民币元")]
    [InlineData("元")]
    [InlineData("CNY")]
    public void TryParse_NamesOfTheYuan_AreTheYuan(string text)
    {
        Assert.True(Currency.TryParse(text, out var currency));
        Assert.Equal(Currency.Cny, currency);
    }

    [Theory]
    [InlineData("cny")]
    [InlineData("CNYY")]
    public void Of_NotACode_SaysWhatACodeIs(string code) =>
        Assert.StartsWith(
            $"A currency code is three capital letters A to Z, not \"{code}\".",
            Assert.Throws<ArgumentException>(() => Currency.Of(code, 2)).Message,
            StringComparison.Ordinal);
}
