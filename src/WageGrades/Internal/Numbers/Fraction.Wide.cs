namespace WageGrades.Internal;

/// <content>What does not fit 64 bits, in 128: apart, because its operators are compiled by who calls them first.</content>
internal readonly partial struct Fraction
{
    private static Fraction WideQuotient(long above, long times, long below, long by)
    {
        var (top, bottom) = (Product(above, times), Product(below, by));
        return bottom < 0 ? Reduced(-top, -bottom) : Reduced(top, bottom);
    }

    private static Fraction WideSum(long a, long b, long c, long d) => Reduced(Sum(Product(a, d), Product(c, b)), Product(b, d));

    private int CompareWide(Fraction other) => Product(numerator, other.SmallDenominator).CompareTo(Product(other.numerator, SmallDenominator));

    private static Fraction FromWide(decimal value)
    {
        var (mantissa, scale) = Parts(value);
        return Reduced(mantissa, PowerOfTen(scale));
    }

    private bool? TryWideToDecimal(int scale, out decimal value)
    {
        value = 0m;
        var factor = PowerOfTen(scale) / SmallDenominator;
        if (BitLength(numerator) + BitLength(factor) > 96)
        {
            return null;
        }

        value = ToDecimal((UInt128)(Math.Abs(numerator) * factor), numerator < 0, scale);
        return true;
    }

    private static decimal ToDecimal(UInt128 mantissa, bool isNegative, int scale) =>
        new(
            unchecked((int)(uint)(mantissa & uint.MaxValue)),
            unchecked((int)(uint)((mantissa >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(mantissa >> 64)),
            isNegative,
            (byte)scale
        );

    private static (Int128 Mantissa, int Scale) Parts(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var size = unchecked(((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0]);
        return (value < 0m ? -size : size, value.Scale);
    }

    private static int BitLength(Int128 value) => 128 - (int)Int128.LeadingZeroCount(Int128.Abs(value));

    private static Int128 PowerOfTen(int exponent) =>
        exponent < SmallPowersOfTen.Length
            ? SmallPowersOfTen[exponent]
            : (Int128)SmallPowersOfTen[^1] * SmallPowersOfTen[exponent - SmallPowersOfTen.Length + 1];

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
}
