using System.Numerics;

namespace WageGrades.Internal;

internal readonly partial struct Fraction
{
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.wide is null && right.wide is null)
        {
            var (a, b) = (left.numerator, left.SmallDenominator);
            var (c, d) = (right.numerator, right.SmallDenominator);
            if (b == d)
            {
                // Numerators have at most 126 bits, so their sum cannot overflow.
                return Reduced(a + c, b);
            }

            if (ProductFits(a, d) && ProductFits(c, b) && ProductFits(b, d))
            {
                return Reduced((a * d) + (c * b), b * d);
            }
        }

        return Of(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );
    }

    public static Fraction operator -(Fraction value) =>
        value.wide is null
            ? new(-value.numerator, value.SmallDenominator)
            : new(value.wide with { Numerator = -value.wide.Numerator });

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right)
    {
        if (left.wide is null && right.wide is null)
        {
            var (a, b) = (left.numerator, left.SmallDenominator);
            var (c, d) = (right.numerator, right.SmallDenominator);
            if (ProductFits(a, c) && ProductFits(b, d))
            {
                return Reduced(a * c, b * d);
            }
        }

        return Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (left.wide is null && right.wide is null && right.numerator != 0)
        {
            var (a, b) = (left.numerator, left.SmallDenominator);
            var (c, d) = (right.numerator, right.SmallDenominator);
            if (ProductFits(a, d) && ProductFits(b, c))
            {
                return c < 0 ? Reduced(-(a * d), -(b * c)) : Reduced(a * d, b * c);
            }
        }

        return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static implicit operator Fraction(long value) => new(value, 1);

    /// <summary>The smaller of two values.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The larger of two values.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>The value without its sign.</summary>
    public Fraction Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest integer that is not above this value: 2 for 5/2, -3 for -5/2.</summary>
    /// <param name="rest">How far the value stands above it.</param>
    public Fraction Floor(out FractionRest rest)
    {
        if (wide is null)
        {
            var (quotient, remainder) = Int128.DivRem(numerator, SmallDenominator);
            (quotient, remainder) = remainder < 0 ? (quotient - 1, remainder + SmallDenominator) : (quotient, remainder);
            rest = RestOf(Int128.Sign(remainder), (2 * remainder).CompareTo(SmallDenominator));
            return new(quotient, 1);
        }

        var whole = BigInteger.DivRem(Numerator, Denominator, out var over);
        (whole, over) = over.Sign < 0 ? (whole - 1, over + Denominator) : (whole, over);
        rest = RestOf(over.Sign, (2 * over).CompareTo(Denominator));
        return Of(whole, 1);

        static FractionRest RestOf(int sign, int againstHalf) =>
            sign == 0 ? FractionRest.None
            : againstHalf < 0 ? FractionRest.BelowHalf
            : againstHalf == 0 ? FractionRest.Half
            : FractionRest.AboveHalf;
    }

    // Both at most 126 bits in all: the product stays below 2^126, and two such products may still be added.
    private static bool ProductFits(Int128 left, Int128 right) => BitLength(left) + BitLength(right) <= 126;

    private static int BitLength(Int128 value) => 128 - (int)Int128.LeadingZeroCount(Int128.Abs(value));

    /// <summary>Brings to lowest terms; the denominator is positive.</summary>
    private static Fraction Reduced(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        if (divisor > 1)
        {
            numerator /= (Int128)divisor;
            denominator /= (Int128)divisor;
        }

        return BitLength(numerator) <= 126 ? new(numerator, denominator) : Of(numerator, denominator);
    }

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (right > ulong.MaxValue)
        {
            (left, right) = (right, left % right);
        }

        if (right == 0)
        {
            return left;
        }

        // From here on both fit in 64 bits, where a remainder is one machine instruction.
        var (a, b) = ((ulong)right, (ulong)(left % right));
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
