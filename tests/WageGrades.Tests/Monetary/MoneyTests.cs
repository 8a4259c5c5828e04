using System.Globalization;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Monetary;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("4290", "4,290.00 CNY")]
    [InlineData("0", "0.00 CNY")]
    [InlineData("-0.5", "-0.50 CNY")]
    [InlineData("1234567.895", "1,234,567.895 CNY")]
    [InlineData("100.000", "100.00 CNY")]
    [InlineData("9999999999999999.999999999999", "9,999,999,999,999,999.999999999999 CNY")]
    public void ToString_Yuan_ShowsAtLeastTwoDigits(string number, string text)
    {
        var amount = Currency.Cny.Of(decimal.Parse(number, CultureInfo.InvariantCulture));
        Assert.Equal(text, amount.ToString());
        Assert.Equal(amount, Money.Parse(text));
    }

    [Fact]
    public void ToString_Yen_ShowsNoMinorDigits() => Assert.Equal("250,000 JPY", Currency.Jpy.Of(250_000m).ToString());

    [LawProperty(Arbitrary = [typeof(Drawn.Numbers)])]
    public bool Parse_OfToString_GivesTheAmountBack(decimal number) => Money.Parse(Currency.Cny.Of(number).ToString()) == Currency.Cny.Of(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5.00")]
    [InlineData("5.00CNY")]
    [InlineData(" 5.00 CNY")]
    [InlineData("5.00  CNY")]
    [InlineData("5.00 CNY ")]
    [InlineData("5.00 cny")]
    [InlineData("5.00 XXX")]
    [InlineData("1,5 CNY")]
    [InlineData("1234,567 CNY")]
    [InlineData("12,34,567 CNY")]
    [InlineData(",123 CNY")]
    [InlineData("1,234,56.00 CNY")]
    [InlineData("1.5,0 CNY")]
    [InlineData(".5 CNY")]
    [InlineData("5. CNY")]
    [InlineData("+5 CNY")]
    [InlineData("--5 CNY")]
    [InlineData("1e3 CNY")]
    [InlineData("5.0000000000001 CNY")]
    [InlineData("10000000000000000 CNY")]
    [InlineData("99999999999999999999999999999999999 CNY")]
    [InlineData("５.00 CNY")]
    public void TryParse_AnotherForm_IsFalse(string? text)
    {
        Assert.False(Money.TryParse(text, out var amount));
        Assert.Equal(default, amount);
    }

    [Theory]
    [InlineData("4290.5 CNY")]
    [InlineData("4,290.50 CNY")]
    [InlineData("4290.500 CNY")]
    public void Parse_WithOrWithoutGroups_IsTheSame(string text) => Assert.Equal(Currency.Cny.Of(4290.50m), Money.Parse(text));

    [Fact]
    public void Parse_AnotherForm_NamesTheText() =>
        Assert.Contains("\"five\"", Assert.Throws<FormatException>(() => Money.Parse("five")).Message, StringComparison.Ordinal);

    [Fact]
    public void Equality_DifferentScale_IsByValue()
    {
        Assert.Equal(Currency.Cny.Of(1.0m), Currency.Cny.Of(1.00m));
        Assert.Equal(Currency.Cny.Of(1.0m).GetHashCode(), Currency.Cny.Of(1.00m).GetHashCode());
        Assert.NotEqual(Currency.Cny.Of(1m), Currency.Eur.Of(1m));
        Assert.NotEqual(default, Money.Zero(Currency.Cny));
    }

    [Fact]
    public void Default_InASum_AddsNothing()
    {
        Assert.Equal(Currency.Cny.Of(5m), default(Money) + Currency.Cny.Of(5m));
        Assert.Equal(Currency.Cny.Of(-5m), default(Money) - Currency.Cny.Of(5m));
        Assert.Equal(default, Money.Sum());
        Assert.Equal("0", default(Money).ToString());
        Assert.False(default(Money).HasCurrency);
        Assert.Throws<InvalidOperationException>(() => default(Money).Currency);
    }

    [Fact]
    public void Operators_MixedCurrencies_Throw()
    {
        var (yuan, euro) = (Currency.Cny.Of(1m), Currency.Eur.Of(1m));
        Assert.Throws<ArgumentException>(() => yuan + euro);
        Assert.Throws<ArgumentException>(() => yuan - euro);
        Assert.Throws<ArgumentException>(() => yuan < euro);
        Assert.False(yuan == euro);
    }

    [Theory]
    [InlineData("10000000000000000")]
    [InlineData("-10000000000000000")]
    [InlineData("0.0000000000001")]
    public void New_OutsideTheRange_Throws(string number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Cny.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void New_TrailingZerosBeyondTheRange_AreNotCounted() =>
        Assert.Equal(Currency.Cny.Of(1.5m), Currency.Cny.Of(1.5000000000000000000m));

    [Fact]
    public void Times_BeyondTheRange_ThrowsInsteadOfLosingDigits()
    {
        var amount = Currency.Cny.Of(9_999_999_999_999_999.999999999999m);
        Assert.Throws<OverflowException>(() => amount * 3);
        Assert.Throws<OverflowException>(() => amount + amount);
        Assert.Throws<OverflowException>(() => amount * long.MaxValue);
    }

    [Fact]
    public void Sum_AnyOrder_IsTheSame() =>
        Law.Holds(
            Law.List(MoneyGen.Number, 0, 20),
            numbers =>
            {
                var amounts = numbers.Select(Currency.Cny.Of).ToArray();
                return Money.Sum(amounts) == Money.Sum(Enumerable.Reverse(amounts)) && Money.Sum(amounts).Amount == numbers.Sum();
            }
        );

    [Fact]
    public void TimesRatio_ThreeThirds_IsTheWhole()
    {
        var third = Currency.Cny.Of(100m) * Ratio.Of(1, 3);
        Assert.Equal("100/3 CNY", third.ToString());
        Assert.False(third.TryToMoney(out _));
        Assert.True((third + third + third).TryToMoney(out var whole));
        Assert.Equal(Currency.Cny.Of(100m), whole);
    }

    [Fact]
    public void Round_HourAtTheYearlyAverage_LeavesItsResidual()
    {
        // 1,000 a month ÷ 21.75 × 13 days = 597.7011…: the vector of the design.
        var exact = Currency.Cny.Of(1_000m).ToExactAmount() / Ratio.From(21.75m) * 13;
        var rounded = exact.Round(RoundingRule.HalfUp(0.01m));
        Assert.Equal(Currency.Cny.Of(597.70m), rounded);
        Assert.Equal(exact, rounded.ToExactAmount() - (rounded - exact));
        Assert.Equal(-1, (rounded - exact).Sign);
    }
}
