using System.Numerics;

namespace WageGrades.Internal;

internal readonly partial struct Fraction
{
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.wide is not null || right.wide is not null)
        {
            return Of(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator
            );
        }

        var (a, b) = (left.numerator, left.SmallDenominator);
        var (c, d) = (right.numerator, right.SmallDenominator);
        if (a == 0)
        {
            return right;
        }

        return b == d ? Reduced(Sum(a, c), b) : Reduced(Sum(Product(a, d), Product(c, b)), Product(b, d));
    }

    public static Fraction operator -(Fraction value) =>
        value.wide is null
            ? new(-value.numerator, value.SmallDenominator)
            : new(value.wide with { Numerator = -value.wide.Numerator });

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right) => right.IsOne ? left
        : left.IsOne ? right
        : left.wide is null && right.wide is null
        ? Reduced(Product(left.numerator, right.numerator), Product(left.SmallDenominator, right.SmallDenominator))
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (left.wide is not null || right.wide is not null || right.numerator == 0)
        {
            return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        var top = Product(left.numerator, right.SmallDenominator);
        var bottom = Product(left.SmallDenominator, right.numerator);
        return bottom < 0 ? Reduced(-top, -bottom) : Reduced(top, bottom);
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
            var (quotient, remainder) = Math.DivRem(numerator, SmallDenominator);
            (quotient, remainder) = remainder < 0 ? (quotient - 1, remainder + SmallDenominator) : (quotient, remainder);
            rest = RestOf(Math.Sign(remainder), remainder.CompareTo(SmallDenominator - remainder));
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

    // Neither can overflow: factors have at most 63 bits and a sign.
    private static Int128 Product(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        return unchecked(new Int128((ulong)high, (ulong)low));
    }

    private static Int128 Sum(Int128 left, Int128 right) => unchecked(left + right);

    /// <summary>Brings to lowest terms; the denominator is positive.</summary>
    private static Fraction Reduced(Int128 numerator, Int128 denominator)
    {
        if (IsSmall(numerator) && IsSmall(denominator))
        {
            return Reduced((long)numerator, (long)denominator);
        }

        var divisor = GreatestCommonDivisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        if (divisor > 1)
        {
            numerator /= (Int128)divisor;
            denominator /= (Int128)divisor;
        }

        return IsSmall(numerator) && IsSmall(denominator) ? new((long)numerator, (long)denominator) : Of(numerator, denominator);
    }

    // The least of all 64-bit integers is neither of the two.
    private static Fraction Reduced(long numerator, long denominator)
    {
        if (denominator == 1)
        {
            return new(numerator, 1);
        }

        var common = (long)GreatestCommonDivisor((ulong)denominator, (ulong)Math.Abs(numerator));
        return common == 1 ? new(numerator, denominator) : new(numerator / common, denominator / common);
    }

    private static bool IsSmall(Int128 value) => value <= long.MaxValue && value >= -long.MaxValue;

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (right > ulong.MaxValue)
        {
            (left, right) = (right, left % right);
        }

        // From here on both fit in 64 bits, where a remainder is one machine instruction.
        return right == 0 ? left : GreatestCommonDivisor((ulong)right, (ulong)(left % right));
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
