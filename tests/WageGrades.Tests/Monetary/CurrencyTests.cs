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
}
