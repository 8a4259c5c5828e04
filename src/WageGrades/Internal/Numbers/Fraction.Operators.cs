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

        if (b == d && TrySum(a, c, out var sum))
        {
            return Reduced(sum, b);
        }

        return TryProduct(a, d, out var first) && TryProduct(c, b, out var second) && TrySum(first, second, out sum) && TryProduct(b, d, out var low)
            ? Reduced(sum, low)
            : WideSum(a, b, c, d);
    }

    public static Fraction operator -(Fraction value) =>
        value.wide is null
            ? new(-value.numerator, value.SmallDenominator)
            : new(value.wide with { Numerator = -value.wide.Numerator });

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator *(Fraction left, Fraction right) => right.IsOne ? left
        : left.IsOne ? right
        : left.wide is null && right.wide is null
        ? Quotient(left.numerator, right.numerator, left.SmallDenominator, right.SmallDenominator)
        : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (left.wide is not null || right.wide is not null || right.numerator == 0)
        {
            return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        return Quotient(left.numerator, right.SmallDenominator, left.SmallDenominator, right.numerator);
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

    /// <summary>One product by another, which is not zero; the usual case without 128 bits, whose operators are compiled at the start.</summary>
    private static Fraction Quotient(long above, long times, long below, long by) =>
        by > 0 && TryProduct(above, times, out var top) && TryProduct(below, by, out var bottom)
            ? Reduced(top, bottom)
            : WideQuotient(above, times, below, by);

    // False where it has no place among the small ones, of which the least of all 64-bit integers is none.
    private static bool TryProduct(long left, long right, out long product)
    {
        var high = Math.BigMul(left, right, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    private static bool TrySum(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
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

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
