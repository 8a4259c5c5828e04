using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Tests.Monetary;

/// <summary>What rules and amounts are called where they are printed, and what a refusal says.</summary>
public sealed class MonetaryWordsTests
{
    private const string Range = "below 10^16 either side of zero, with at most 12 decimals";

    private static readonly Money Largest = Currency.Cny.Of(9_999_999_999_999_999.999999999999m);

    [Theory]
    [InlineData(RoundingMode.HalfUp, "四舍五入到 0.05", "half-up to 0.05")]
    [InlineData(RoundingMode.HalfEven, "四舍六入五成双到 0.05", "half-even to 0.05")]
    [InlineData(RoundingMode.Up, "进位到 0.05", "up to 0.05")]
    [InlineData(RoundingMode.Down, "截尾到 0.05", "down to 0.05")]
    [InlineData(RoundingMode.Ceiling, "向上取整到 0.05", "ceiling to 0.05")]
    [InlineData(RoundingMode.Floor, "向下取整到 0.05", "floor to 0.05")]
    [InlineData(RoundingMode.None, "不取整", "none")]
    public void In_EachRoundingMode_HasItsWords(RoundingMode mode, string chinese, string english)
    {
        var rule = RoundingRule.Of(mode, mode == RoundingMode.None ? 0m : 0.05m);
        Assert.Equal((chinese, english), (rule.In(Language.Chinese), rule.In(Language.English)));
    }

    [Fact]
    public void In_ZeroWithoutACurrency_IsZeroInEitherLanguage() =>
        Assert.Equal(("0", "0"), (default(Money).In(Language.Chinese), default(Money).In(Language.English)));

    [Fact]
    public void NumberText_MoreThanTwelveDecimals_ShowsTwelve() => Assert.Equal("1,234.567890123457", Money.NumberText(1_234.5678901234567m, 2));

    [Fact]
    public void Overflow_SumDifferenceProductRounding_NamesTheAmount()
    {
        var product = Assert.Throws<OverflowException>(() => Largest * 3);
        Assert.Equal($"The amount 29999999999999999.999999999997 is not {Range}.", product.Message);
        Assert.Equal("29999999999999999.999999999997", AmountOverflow.AmountOf(product));
        Assert.Equal("10^16", AmountOverflow.AmountOf(new OverflowException()));
        Assert.Throws<OverflowException>(() => Largest + Largest);
        Assert.Throws<OverflowException>(() => -Largest - Largest);
        Assert.Equal(
            $"The amount 9,999,999,999,999,999.999999999999 CNY rounded up to 1 is not {Range}.",
            Assert.Throws<OverflowException>(() => RoundingRule.Up(1m).Round(Largest)).Message);
    }

    [Fact]
    public void Refusals_WhatCannotBeDone_SayWhy()
    {
        var yuan = Currency.Cny.Of(1m);
        Assert.Equal(
            "default(Money) has no currency: start from Money.Zero(currency).",
            Assert.Throws<InvalidOperationException>(() => default(Money).Currency).Message);
        Assert.Equal(
            "default(ExactAmount) has no currency: start from ExactAmount.Zero(currency).",
            Assert.Throws<InvalidOperationException>(() => default(ExactAmount).Currency).Message);
        Assert.StartsWith(
            "Amounts in CNY and in EUR cannot be combined: an agreement has one currency.",
            Assert.Throws<ArgumentException>(() => yuan + Currency.Eur.Of(1m)).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "1/3 CNY is not payable without rounding: name a rounding rule other than none.",
            Assert.Throws<InvalidOperationException>(() => RoundingRule.None.Round(yuan.ToExactAmount() / 3)).Message);
        Assert.Contains(
            "must be 0 for the mode None.",
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(RoundingMode.None, 1m)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            $"must be above 0 and {Range}.", Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Up(0m)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("code", () => Currency.Of(null!, 2));
    }

    [Fact]
    public void SplitRefusals_WrongTotalOrWeights_SayWhy()
    {
        var yuan = Currency.Cny.Of(1m);
        Says("The total, 1.00 CNY, is not a whole multiple of 0.03 CNY.", () => Apportionment.Split(yuan, [Ratio.One], 0.03m));
        Says("A weight is zero or more, not -100 %.", () => Apportionment.Split(yuan, [-Ratio.One], 0.01m));
        Says("At least one weight is above zero; there is nobody to pay.", () => Apportionment.Split(yuan, [Ratio.Zero], 0.01m));
        Assert.Throws<ArgumentNullException>("weights", () => Apportionment.Split(yuan, null!, 0.01m));

        static void Says(string message, Func<object> act) =>
            Assert.StartsWith(message, Assert.Throws<ArgumentException>(act).Message, StringComparison.Ordinal);
    }
}
