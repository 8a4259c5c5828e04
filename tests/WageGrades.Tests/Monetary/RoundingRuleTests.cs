using System.Globalization;
using System.Numerics;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Monetary;

public sealed class RoundingRuleTests
{
    // amount, quantum, then half-up, half-even, up, down, ceiling, floor: worked by hand from the definitions.
    [Theory]
    [InlineData("0.005", "0.01", "0.01", "0", "0.01", "0", "0.01", "0")]
    [InlineData("-0.005", "0.01", "-0.01", "0", "-0.01", "0", "0", "-0.01")]
    [InlineData("0.015", "0.01", "0.02", "0.02", "0.02", "0.01", "0.02", "0.01")]
    [InlineData("2.5", "1", "3", "2", "3", "2", "3", "2")]
    [InlineData("-2.5", "1", "-3", "-2", "-3", "-2", "-2", "-3")]
    [InlineData("4222.5", "5", "4225", "4220", "4225", "4220", "4225", "4220")]
    [InlineData("-4221", "5", "-4220", "-4220", "-4225", "-4220", "-4220", "-4225")]
    [InlineData("40.25", "0.5", "40.5", "40", "40.5", "40", "40.5", "40")]
    [InlineData("753.75", "0.1", "753.8", "753.8", "753.8", "753.7", "753.8", "753.7")]
    [InlineData("753.8", "0.1", "753.8", "753.8", "753.8", "753.8", "753.8", "753.8")]
    [InlineData("-753.8", "0.1", "-753.8", "-753.8", "-753.8", "-753.8", "-753.8", "-753.8")]
    [InlineData("0", "7", "0", "0", "0", "0", "0", "0")]
    public void Round_ByEveryMode_GivesTheDefinedNeighbour(
        string amount,
        string quantum,
        string halfUp,
        string halfEven,
        string up,
        string down,
        string ceiling,
        string floor
    )
    {
        var (value, unit) = (Currency.Cny.Of(Number(amount)), Number(quantum));
        Assert.Equal(Number(halfUp), RoundingRule.HalfUp(unit).Round(value).Amount);
        Assert.Equal(Number(halfEven), RoundingRule.HalfEven(unit).Round(value).Amount);
        Assert.Equal(Number(up), RoundingRule.Up(unit).Round(value).Amount);
        Assert.Equal(Number(down), RoundingRule.Down(unit).Round(value).Amount);
        Assert.Equal(Number(ceiling), RoundingRule.Ceiling(unit).Round(value).Amount);
        Assert.Equal(Number(floor), RoundingRule.Floor(unit).Round(value).Amount);
    }

    [Fact]
    public void Round_AnyAmountAndRule_AgreesWithBigIntegers() =>
        Law.Holds(
            Law.Both(Law.Both(MoneyGen.Number, MoneyGen.Number), Arb.From(MoneyGen.Rule)),
            sample =>
            {
                // Products and thirds, so that ties, exact multiples and endless decimals all occur.
                var ((a, b), rule) = sample;
                var exact = Currency.Cny.Of(a) * Ratio.Percent(b) / 3;
                var expected = Oracle(Scaled(a) * Scaled(b), 300 * BigInteger.Pow(10, 8), rule);
                return exact.Round(rule).Amount == expected;
            },
            5_000
        );

    [Fact]
    public void Round_ALargerAmount_IsNeverSmaller() =>
        Law.Holds(
            Law.Both(Law.Both(MoneyGen.Number, MoneyGen.NotNegative), Arb.From(MoneyGen.Rule)),
            sample =>
            {
                var ((a, more), rule) = sample;
                // Closer than the quantum, so that both often stand between the same two multiples.
                var lower = Currency.Cny.Of(a);
                return rule.Round(lower) <= rule.Round(lower + Currency.Cny.Of(more % rule.Quantum));
            }
        );

    [Fact]
    public void Round_Twice_ChangesNothing() =>
        Law.Holds(
            Law.Both(MoneyGen.Number, Arb.From(MoneyGen.Rule)),
            sample =>
            {
                var once = sample.Second.Round(Currency.Cny.Of(sample.First));
                return sample.Second.Round(once) == once;
            }
        );

    [Fact]
    public void None_PayableAmount_PassesAndAnotherThrows()
    {
        Assert.Equal(Currency.Cny.Of(1.2345m), RoundingRule.None.Round(Currency.Cny.Of(1.2345m)));
        Assert.Throws<InvalidOperationException>(() => RoundingRule.None.Round(Currency.Cny.Of(1m).ToExactAmount() / 3));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, "0")]
    [InlineData(RoundingMode.HalfUp, "-0.01")]
    [InlineData(RoundingMode.None, "0.01")]
    [InlineData(RoundingMode.Up, "0.0000000000001")]
    public void Of_AQuantumOutsideTheRange_Throws(RoundingMode mode, string quantum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.Of(mode, Number(quantum)));

    [Fact]
    public void Equality_ByValue_AndNamed()
    {
        Assert.Equal(RoundingRule.HalfUp(0.1m), RoundingRule.HalfUp(0.10m));
        Assert.NotEqual(RoundingRule.HalfUp(0.1m), RoundingRule.HalfEven(0.1m));
        Assert.Equal("half-up to 0.1", RoundingRule.HalfUp(0.10m).ToString());
        Assert.Equal("ceiling to 5", RoundingRule.Ceiling(5m).ToString());
        Assert.Equal("none", RoundingRule.None.ToString());
        Assert.Same(RoundingRule.None, RoundingRule.Of(RoundingMode.None, 0m));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static BigInteger Scaled(decimal value) => new(value * 10_000m);

    /// <summary>Rounds numerator/denominator in whole integers, by another road than the library: sign and size apart.</summary>
    private static decimal Oracle(BigInteger numerator, BigInteger denominator, RoundingRule rule)
    {
        var scale = 10_000;
        var quantum = new BigInteger(rule.Quantum * scale);
        var negative = numerator.Sign < 0;
        var size = BigInteger.Abs(numerator) * scale;
        var units = BigInteger.DivRem(size, denominator * quantum, out var rest);
        var twice = (2 * rest).CompareTo(denominator * quantum);
        var away = !rest.IsZero
            && rule.Mode switch
            {
                RoundingMode.HalfUp => twice >= 0,
                RoundingMode.HalfEven => twice > 0 || (twice == 0 && units % 2 == 1),
                RoundingMode.Up => true,
                RoundingMode.Down => false,
                RoundingMode.Ceiling => !negative,
                _ => negative,
            };
        return (decimal)((units + (away ? 1 : 0)) * quantum * (negative ? -1 : 1)) / scale;
    }
}
