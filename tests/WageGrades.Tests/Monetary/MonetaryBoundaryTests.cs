using WageGrades.Monetary;

namespace WageGrades.Tests.Monetary;

/// <summary>Ties, bounds, order and equality of amounts, ratios, rounding and shares, worked out by hand.</summary>
public sealed class MonetaryBoundaryTests
{
    private static readonly Money Ten = Currency.Cny.Of(10m);
    private static readonly Money TenAndAFen = Currency.Cny.Of(10.01m);

    [Fact]
    public void MoneyComparison_LowerEqualHigher_EachOperatorAnswers()
    {
        Assert.Equal([true, false, true, false], [Ten < TenAndAFen, Ten > TenAndAFen, Ten <= TenAndAFen, Ten >= TenAndAFen]);
        Assert.Equal([false, true, false, true], [TenAndAFen < Ten, TenAndAFen > Ten, TenAndAFen <= Ten, TenAndAFen >= Ten]);
        var same = Currency.Cny.Of(10.00m);
        Assert.Equal([false, false, true, true], [Ten < same, Ten > same, Ten <= same, Ten >= same]);
        Assert.Equal([true, false, false, true], [Ten == same, Ten != same, Ten == TenAndAFen, Ten != TenAndAFen]);
    }

    [Fact]
    public void MoneyComparison_BelowZero_IsOrderedByValueNotBySize()
    {
        Assert.True(Currency.Cny.Of(-2m) < Currency.Cny.Of(-1m));
        Assert.True(Currency.Cny.Of(-2m) < Currency.Cny.Of(1m));
        Assert.True(Currency.Cny.Of(-1m) < default(Money));
    }

    [Fact]
    public void MoneyMaxAndMin_EitherOrder_TakeTheirSide()
    {
        Assert.Equal((TenAndAFen, TenAndAFen), (Money.Max(Ten, TenAndAFen), Money.Max(TenAndAFen, Ten)));
        Assert.Equal((Ten, Ten), (Money.Min(Ten, TenAndAFen), Money.Min(TenAndAFen, Ten)));
    }

    [Fact]
    public void MoneyMaxAndMin_EqualAmounts_AreTheFirst()
    {
        // A sum that has not begun equals zero yuan in the order, so the first can be told from the second.
        Assert.False(Money.Max(default, Money.Zero(Currency.Cny)).HasCurrency);
        Assert.True(Money.Max(Money.Zero(Currency.Cny), default).HasCurrency);
        Assert.False(Money.Min(default, Money.Zero(Currency.Cny)).HasCurrency);
        Assert.True(Money.Min(Money.Zero(Currency.Cny), default).HasCurrency);
    }

    [Theory]
    [InlineData(-1, false, true, false)]
    [InlineData(0, false, false, true)]
    [InlineData(1, true, false, false)]
    public void MoneySign_EachSide_IsPositiveNegativeOrZero(int fen, bool positive, bool negative, bool zero)
    {
        var amount = Currency.Cny.Of(fen / 100m);
        Assert.Equal((positive, negative, zero), (amount.IsPositive, amount.IsNegative, amount.IsZero));
    }

    [Fact]
    public void MoneyAbs_BothSigns_IsTheSize()
    {
        Assert.Equal(Ten, Ten.Abs());
        Assert.Equal(Ten, (-Ten).Abs());
        Assert.Equal(Currency.Cny.Of(-10m), -Ten);
    }

    [Fact]
    public void MoneyPlusMinusTimes_Named_AreTheOperators()
    {
        Assert.Equal(Currency.Cny.Of(20.01m), Ten.Plus(TenAndAFen));
        Assert.Equal(Currency.Cny.Of(-0.01m), Ten.Minus(TenAndAFen));
        Assert.Equal(Currency.Cny.Of(30.03m), TenAndAFen.Times(3));
        Assert.Equal(Currency.Cny.Of(30.03m), 3 * TenAndAFen);
        Assert.Equal(Currency.Cny.Of(2.5m).ToExactAmount(), Ten.Times(Ratio.Of(1, 4)));
        Assert.Equal(Currency.Cny.Of(2.5m).ToExactAmount(), Ratio.Of(1, 4) * Ten);
    }

    [Fact]
    public void MoneyRange_LargestAndSmallest_AreAllowed()
    {
        Assert.Equal(9_999_999_999_999_999.999999999999m, Currency.Cny.Of(9_999_999_999_999_999.999999999999m).Amount);
        Assert.Equal(-9_999_999_999_999_999.999999999999m, Currency.Cny.Of(-9_999_999_999_999_999.999999999999m).Amount);
        Assert.Equal(0.000000000001m, Currency.Cny.Of(0.000000000001m).Amount);
    }

    [Fact]
    public void MoneyEquals_AnotherTypeOrCurrency_IsFalse()
    {
        Assert.False(Ten.Equals((object)10m));
        Assert.False(Ten.Equals((object?)null));
        Assert.True(Ten.Equals((object)Currency.Cny.Of(10m)));
        Assert.False(Ten.Equals(Currency.Usd.Of(10m)));
        Assert.False(Ten.Equals(Currency.Cny.Of(11m)));
    }

    [Fact]
    public void ExactAmountEquals_ValueOrCurrencyApart_IsFalse()
    {
        var third = Ten.ToExactAmount() / 3;
        Assert.True(third.Equals(Ten.ToExactAmount() / 3));
        Assert.False(third.Equals(Ten.ToExactAmount() / 4));
        Assert.False(third.Equals(Currency.Eur.Of(10m).ToExactAmount() / 3));
        Assert.False(third.Equals((object)third.ToString()));
        Assert.True(third != Currency.Eur.Of(10m).ToExactAmount() / 3);
    }

    [Fact]
    public void ExactAmountComparison_LowerEqualHigher_EachOperatorAnswers()
    {
        var (third, half) = (Ten.ToExactAmount() / 3, Ten.ToExactAmount() / 2);
        Assert.Equal([true, false, true, false], [third < half, third > half, third <= half, third >= half]);
        Assert.Equal([false, true, false, true], [half < third, half > third, half <= third, half >= third]);
        var same = Ten.ToExactAmount() * 2 / 6;
        Assert.Equal([false, false, true, true, true], [third < same, third > same, third <= same, third >= same, third == same]);
        Assert.Equal((half, third), (ExactAmount.Max(third, half), ExactAmount.Min(half, third)));
        Assert.Equal((half, third), (ExactAmount.Max(half, third), ExactAmount.Min(third, half)));
    }

    [Fact]
    public void ExactAmountOperators_MixedCurrencies_Throw()
    {
        ExactAmount yuan = Ten, euro = Currency.Eur.Of(1m);
        Assert.Throws<ArgumentException>(() => yuan + euro);
        Assert.Throws<ArgumentException>(() => yuan - euro);
        Assert.Throws<ArgumentException>(() => yuan / euro);
        Assert.Throws<ArgumentException>(() => yuan < euro);
    }

    [Fact]
    public void ExactAmountOperators_ByHand_GiveTheirValues()
    {
        ExactAmount ten = Ten;
        Assert.Equal(Ratio.Of(5, 2), ten / Currency.Cny.Of(4m));
        Assert.Equal(Ratio.Of(5, 2), ten.DividedBy(Currency.Cny.Of(4m)));
        Assert.Equal(Currency.Cny.Of(40m).ToExactAmount(), ten / Ratio.Of(1, 4));
        Assert.Equal(Currency.Cny.Of(40m).ToExactAmount(), ten.DividedBy(Ratio.Of(1, 4)));
        Assert.Equal(Currency.Cny.Of(2.5m).ToExactAmount(), ten.DividedBy(4));
        Assert.Equal(Currency.Cny.Of(40m).ToExactAmount(), ten.Times(4));
        Assert.Equal(Currency.Cny.Of(6m).ToExactAmount(), ten.Minus(Currency.Cny.Of(4m)));
        Assert.Equal(Currency.Cny.Of(-10m).ToExactAmount(), -ten);
        Assert.Equal([-1, 0, 1], [(-ten).Sign, ExactAmount.Zero(Currency.Cny).Sign, ten.Sign]);
    }

    [Fact]
    public void RatioComparison_LowerEqualHigher_EachOperatorAnswers()
    {
        var (third, half) = (Ratio.Of(1, 3), Ratio.Of(1, 2));
        Assert.Equal([true, false, true, false], [third < half, third > half, third <= half, third >= half]);
        Assert.Equal([false, true, false, true], [half < third, half > third, half <= third, half >= third]);
        var same = Ratio.Of(2, 6);
        Assert.Equal(
            [false, false, true, true, true, false],
            [third < same, third > same, third <= same, third >= same, third == same, third != same]);
        Assert.True(Ratio.Of(-1, 2) < Ratio.Of(-1, 3));
        Assert.Equal([-1, 0, 1], [Ratio.Of(-1, 2).Sign, Ratio.Zero.Sign, half.Sign]);
    }

    [Fact]
    public void RatioArithmetic_ByHand_GivesItsValues()
    {
        Assert.Equal(Ratio.Of(1, 6), Ratio.Of(1, 2).Minus(Ratio.Of(1, 3)));
        Assert.Equal(Ratio.Of(1, 6), Ratio.Of(1, 2).Times(Ratio.Of(1, 3)));
        Assert.Equal(Ratio.Of(3, 2), Ratio.Of(1, 2).DividedBy(Ratio.Of(1, 3)));
        Assert.Equal(Ratio.Of(-1, 2), -Ratio.Of(1, 2));
        Assert.False(Ratio.One.Equals((object)1m));
        Assert.True(Ratio.Of(1, 8).TryToPercent(out var percent) && percent == 12.5m);
    }

    [Fact]
    public void RoundingRuleEquals_ModeOrQuantumApart_IsFalse()
    {
        Assert.False(RoundingRule.Up(1m).Equals(RoundingRule.Down(1m)));
        Assert.False(RoundingRule.Up(1m).Equals(RoundingRule.Up(2m)));
        Assert.True(RoundingRule.Up(1m) == RoundingRule.Up(1.0m));
        Assert.True(RoundingRule.Up(1m) != null);
        Assert.Equal(RoundingRule.Up(1m).GetHashCode(), RoundingRule.Up(1.00m).GetHashCode());
    }

    [Theory]
    [InlineData("2.4999", "2", "2", "3", "2")]
    [InlineData("2.5", "3", "2", "3", "2")]
    [InlineData("2.5001", "3", "3", "3", "2")]
    [InlineData("3.5", "4", "4", "4", "3")]
    [InlineData("-2.4999", "-2", "-2", "-3", "-2")]
    [InlineData("-2.5", "-3", "-2", "-3", "-2")]
    [InlineData("-3.5", "-4", "-4", "-4", "-3")]
    [InlineData("-2.5001", "-3", "-3", "-3", "-2")]
    [InlineData("3", "3", "3", "3", "3")]
    public void Round_JustBelowAtAndAboveATie_TakesTheDefinedSide(string amount, string halfUp, string halfEven, string up, string down)
    {
        var value = Currency.Cny.Of(Number(amount));
        Assert.Equal(
            [Number(halfUp), Number(halfEven), Number(up), Number(down)],
            new[] { RoundingRule.HalfUp(1m), RoundingRule.HalfEven(1m), RoundingRule.Up(1m), RoundingRule.Down(1m) }.Select(rule =>
                rule.Round(value).Amount));
    }

    [Fact]
    public void CurrencyEquals_CodeOrDigitsApart_IsFalse()
    {
        Assert.True(Currency.Cny == Currency.Of("CNY", 2));
        Assert.True(Currency.Cny != Currency.Of("CNY", 0));
        Assert.True(Currency.Cny != Currency.Usd);
        Assert.False(Currency.Cny == null);
        Assert.Throws<ArgumentOutOfRangeException>(() => Currency.Of("CNY", 7));
        Assert.Equal(6, Currency.Of("XAU", 6).MinorDigits);
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Monetary/Apportionment")]
    public void Split_TieOfTheRemainder_GoesToTheFirst() =>
        Assert.Equal([0.01m, 0m], Shares(0.01m, ApportionmentMethod.LargestRemainder, 1, 1));

    [Fact]
    public void Split_TieOfTheClaims_GoesToTheFirst()
    {
        Assert.Equal([0.01m, 0m], Shares(0.01m, ApportionmentMethod.SainteLague, 1, 1));
        Assert.Equal([0.02m, 0.01m, 0.01m], Shares(0.04m, ApportionmentMethod.SainteLague, 1, 1, 1));
        Assert.Equal([0.02m, 0.02m, 0.01m], Shares(0.05m, ApportionmentMethod.LargestRemainder, 1, 1, 1));
    }

    [Fact]
    public void Split_NegativeSum_IsTheMirrorImage() =>
        Assert.Equal([-0.05m, -0.05m, -0.01m], Shares(-0.11m, ApportionmentMethod.SainteLague, 6, 6, 2));

    [Fact]
    public void Split_ZeroSumOrZeroWeight_GetsNothing()
    {
        Assert.Equal([0m, 0m], Shares(0m, ApportionmentMethod.SainteLague, 1, 1));
        Assert.Equal([0m, 1m], Shares(1m, ApportionmentMethod.SainteLague, 0, 1));
        Assert.Equal([0m, 1m], Shares(1m, ApportionmentMethod.LargestRemainder, 0, 1));
    }

    [Fact]
    public void Split_NotAMultipleOrNobodyOrBelowZero_Throws()
    {
        Assert.Throws<ArgumentException>(() => Shares(0.015m, ApportionmentMethod.SainteLague, 1));
        Assert.Throws<ArgumentException>(() => Shares(1m, ApportionmentMethod.SainteLague, 0, 0));
        Assert.Throws<ArgumentException>(() => Shares(1m, ApportionmentMethod.SainteLague, 2, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Split(Ten, [Ratio.One], 0m));
    }

    private static decimal[] Shares(decimal total, ApportionmentMethod method, params int[] weights) =>
        [
            .. Apportionment
                .Split(Currency.Cny.Of(total), [.. weights.Select(weight => Ratio.Of(weight, 1))], 0.01m, method)
                .Select(share => share.Amount),
        ];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void ExactAmountMaxAndMin_EqualAmounts_AreTheFirst()
    {
        ExactAmount none = default, zero = ExactAmount.Zero(Currency.Cny);
        Assert.Equal((false, true), (ExactAmount.Max(none, zero).HasCurrency, ExactAmount.Max(zero, none).HasCurrency));
        Assert.Equal((false, true), (ExactAmount.Min(none, zero).HasCurrency, ExactAmount.Min(zero, none).HasCurrency));
    }

    [Fact]
    public void ExactAmountPlusAndTimes_Named_AreTheOperators()
    {
        ExactAmount ten = Ten;
        Assert.Equal(Currency.Cny.Of(14m).ToExactAmount(), ten.Plus(Currency.Cny.Of(4m)));
        Assert.Equal(Currency.Cny.Of(2.5m).ToExactAmount(), ten.Times(Ratio.Of(1, 4)));
    }

    [Fact]
    public void MoneyRange_TrailingZerosBeyondTheTwelfthDecimal_AreNotCounted() =>
        Assert.Equal(Currency.Cny.Of(0.000000000001m), Currency.Cny.Of(0.0000000000010m));

    [Fact]
    public void MoneyParse_ThreeDigitsBeforeTheFirstComma_AreAGroup() => Assert.Equal(Currency.Cny.Of(123_456m), Money.Parse("123,456 CNY"));

    [Fact]
    public void Round_SumThatHasNotBegun_StaysWithoutCurrency() => Assert.Equal(default, RoundingRule.HalfUp(0.01m).Round(default(Money)));

    [Fact]
    public void RoundingRuleOperators_NullOnEitherSide_AreAnswered()
    {
        RoundingRule? none = null;
        Assert.True(none == null);
        Assert.False(none == RoundingRule.None);
        Assert.True(none != RoundingRule.None);
    }
}
