using System.Numerics;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class FractionTests
{
    // Sizes on both sides of every boundary of the 128-bit form.
    private static readonly Arbitrary<BigInteger> Integer = Arb.From(
        from bits in Gen.Elements(1, 8, 31, 62, 63, 64, 125, 126, 127, 128, 200)
        from offset in Gen.Choose(-3, 3)
        from negative in Gen.Elements(true, false)
        let size = (BigInteger.One << bits) + offset
        select negative ? -size : size,
        value => value.IsZero ? [] : [BigInteger.Zero, value / 2, value - value.Sign]
    );

    private static readonly Arbitrary<BigInteger> NotZero = Arb.From(
        Integer.Generator.Where(value => !value.IsZero),
        value => Integer.Shrinker(value).Where(smaller => !smaller.IsZero)
    );

    private static readonly Arbitrary<((BigInteger A, BigInteger B) Left, (BigInteger C, BigInteger D) Right)> Operands = Law.Both(
        Law.Both(Integer, NotZero),
        Law.Both(Integer, NotZero)
    );

    [Fact]
    public void Arithmetic_AnyOperands_AgreesWithBigIntegers() =>
        Law.Holds(
            Operands,
            pair =>
            {
                var ((a, b), (c, d)) = pair;
                var (left, right) = (Fraction.Of(a, b), Fraction.Of(c, d));
                AssertIs((a * d) + (c * b), b * d, left + right);
                AssertIs((a * d) - (c * b), b * d, left - right);
                AssertIs(a * c, b * d, left * right);
                if (!c.IsZero)
                {
                    AssertIs(a * d, b * c, left / right);
                }

                Assert.Equal(
                    (a * d * BigInteger.Abs(b * d) * (b * d).Sign).CompareTo(c * b * BigInteger.Abs(b * d) * (b * d).Sign),
                    left.CompareTo(right));
                Assert.Equal(a * d == c * b, left == right);
            },
            5_000
        );

    [Fact]
    public void Floor_AnyValue_IsTheLargestIntegerNotAbove() =>
        Law.Holds(
            Law.Both(Integer, NotZero),
            pair =>
            {
                var value = Fraction.Of(pair.First, pair.Second);
                var floor = value.Floor(out var rest);
                var expected = floor == value ? FractionRest.None : (FractionRest)(2 + ((value - floor) * 2).CompareTo(Fraction.One));
                return rest == expected && floor.Denominator.IsOne && floor <= value && value < floor + Fraction.One;
            }
        );

    [LawProperty(Arbitrary = [typeof(Drawn.Numbers)])]
    public bool TryToDecimal_OfADecimal_GivesItBack(decimal number) => Fraction.From(number).TryToDecimal(out var back) && back == number;

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("92233.72036854775807")]
    [InlineData("9223.372036854775807")]
    [InlineData("184467.44073709551616")]
    public void TryToDecimal_OfAnExtremeDecimal_GivesItBack(string text)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(Fraction.From(number).TryToDecimal(out var back));
        Assert.Equal(number, back);
    }

    [Fact]
    public void TryToDecimal_WhereThereIsNone_IsFalse()
    {
        Assert.False(Fraction.Of(1, 3).TryToDecimal(out _));
        Assert.False(Fraction.Of(1, BigInteger.Pow(2, 29)).TryToDecimal(out _));
        Assert.False(Fraction.Of(BigInteger.One << 96, 1).TryToDecimal(out _));
        Assert.False(Fraction.Of((BigInteger.One << 100) + 1, 8).TryToDecimal(out _));
    }

    [Fact]
    public void Default_IsZero()
    {
        Fraction zero = default;
        Assert.Equal(Fraction.From(0m), zero);
        Assert.Equal(zero.GetHashCode(), Fraction.From(0.00m).GetHashCode());
        Assert.Equal("0", zero.ToString());
        Assert.Equal(Fraction.One, zero + Fraction.One);
    }

    // The least of all 64-bit integers has no counterpart above zero.
    [Fact]
    public void Arithmetic_OfTheLeastInteger_AgreesWithBigIntegers()
    {
        Fraction least = long.MinValue;
        foreach (long other in new[] { 1, -1, 2, -3, long.MaxValue, -long.MaxValue, long.MinValue })
        {
            AssertValue(long.MinValue, other, least / other);
            AssertValue(other, long.MinValue, (Fraction)other / least);
            AssertValue((BigInteger)long.MinValue * other, 1, least * other);
            AssertValue((BigInteger)long.MinValue + other, 1, least + other);
            Assert.Equal(long.MinValue.CompareTo(other), least.CompareTo(other));
        }

        static void AssertValue(BigInteger numerator, BigInteger denominator, Fraction actual) =>
            Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);
    }

    [Fact]
    public void Divide_ByZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => Fraction.One / default(Fraction));
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Fraction actual)
    {
        Assert.True(actual.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne);
        Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);

        // One value, one form: a detour through big integers ends in an equal value with an equal hash.
        var again = Fraction.Of(actual.Numerator, actual.Denominator);
        Assert.Equal(again, actual);
        Assert.Equal(again.GetHashCode(), actual.GetHashCode());
    }
}
