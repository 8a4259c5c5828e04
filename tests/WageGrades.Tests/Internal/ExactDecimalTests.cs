using System.Globalization;
using System.Numerics;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.25e3", "1250")]
    [InlineData("12500E-4", "1.25")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("10000000000000000000000000000000e-10", "1000000000000000000000")]
    [InlineData("0e999999", "0")]
    public void TryParse_ExactNumber_KeepsEveryDigit(string text, string printed)
    {
        Assert.True(ExactDecimal.TryParse(text, out decimal value));
        Assert.Equal(printed, ExactDecimal.Print(value));
    }

    [Theory]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData(" 1")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("１")]
    public void TryParse_NotExact_IsFalse(string text) => Assert.False(ExactDecimal.TryParse(text, out _));

    [Fact]
    public void TryParse_AnyNumber_EqualsBigIntegerArithmetic() =>
        Prop.ForAll(
            Arb.From(
                from digits in Gen.Choose(1, 28).SelectMany(count => Gen.Elements("0123456789".ToCharArray()).ArrayOf(count))
                from point in Gen.Choose(0, digits.Length - 1)
                select (Digits: new string(digits), Fraction: point),
                pair => pair.Fraction > 0 ? [(pair.Digits, pair.Fraction - 1)] : []),
            pair =>
            {
                int whole = pair.Digits.Length - pair.Fraction;
                string text = pair.Fraction == 0 ? pair.Digits : $"{pair.Digits[..whole]}.{pair.Digits[whole..]}";
                bool read = ExactDecimal.TryParse(text, out decimal value);
                int scale = (decimal.GetBits(value)[3] >> 16) & 0xFF;
                BigInteger coefficient = new BigInteger(value * 1m / Unit(scale));
                return read
                    && coefficient * BigInteger.Pow(10, pair.Fraction - scale) == BigInteger.Parse(pair.Digits, CultureInfo.InvariantCulture);
            }).Check(Law.Config(500));

    private static decimal Unit(int scale) => new(1, 0, 0, isNegative: false, (byte)scale);
}
