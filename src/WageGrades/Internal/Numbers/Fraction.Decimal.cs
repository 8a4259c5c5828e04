using System.Numerics;

namespace WageGrades.Internal;

internal readonly partial struct Fraction
{
    private const int MaxDecimalScale = 28;

    private static ReadOnlySpan<long> SmallPowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000,
    ];

    /// <summary>The exact value of a decimal number: every decimal is a fraction.</summary>
    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[2] != 0 || bits[1] < 0 || value.Scale >= SmallPowersOfTen.Length)
        {
            return FromWide(value);
        }

        var size = ((long)bits[1] << 32) | unchecked((uint)bits[0]);
        return Reduced(value < 0m ? -size : size, SmallPowersOfTen[value.Scale]);
    }

    /// <summary>The decimal number of exactly this value; false where there is none (1/3, or more than 28 digits).</summary>
    public bool TryToDecimal(out decimal value)
    {
        if (wide is null && TrySmallToDecimal(out value) is { } known)
        {
            return known;
        }

        value = 0m;
        var (rest, twos) = Strip(Denominator, 2);
        (rest, var fives) = Strip(rest, 5);
        var scale = Math.Max(twos, fives);
        if (!rest.IsOne || scale > MaxDecimalScale)
        {
            return false;
        }

        var mantissa = Numerator * BigInteger.Pow(10, scale) / Denominator;
        var size = BigInteger.Abs(mantissa);
        if (size.GetBitLength() > 96)
        {
            return false;
        }

        value = ToDecimal((UInt128)size, mantissa.Sign < 0, scale);
        return true;
    }

    /// <summary>The number for people to read: exact where a decimal says it, otherwise to twelve places, nearest, ties away from zero. Never for
    /// further arithmetic.</summary>
    public decimal ToShownDecimal()
    {
        if (TryToDecimal(out var exact))
        {
            return exact;
        }

        const int places = 12;
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places);
        var nearest = ((2 * scaled) + Denominator) / (2 * Denominator);
        return nearest.GetBitLength() > 96
            ? throw new OverflowException("The number is too large to be shown as a decimal.")
            : ToDecimal((UInt128)nearest, Sign < 0, places);
    }

    // The usual case without big integers; null where it cannot tell.
    private bool? TrySmallToDecimal(out decimal value)
    {
        if (denominatorLessOne == 0)
        {
            value = numerator;
            return true;
        }

        value = 0m;
        var rest = (ulong)SmallDenominator;
        var twos = BitOperations.TrailingZeroCount(rest);
        rest >>= twos;
        var fives = 0;
        for (; rest % 5 == 0; rest /= 5)
        {
            fives++;
        }

        var scale = Math.Max(twos, fives);
        if (rest != 1 || scale > MaxDecimalScale)
        {
            return false;
        }

        return scale < SmallPowersOfTen.Length && TryProduct(Math.Abs(numerator), SmallPowersOfTen[scale] / SmallDenominator, out var mantissa)
            ? IsDecimal(mantissa, scale, out value)
            : TryWideToDecimal(scale, out value);
    }

    private bool IsDecimal(long mantissa, int scale, out decimal value)
    {
        value = new(unchecked((int)mantissa), (int)(mantissa >> 32), 0, numerator < 0, (byte)scale);
        return true;
    }

    private static (BigInteger Remaining, int Count) Strip(BigInteger value, int factor)
    {
        // A decimal has at most 28 places; one more factor already says that there is no such decimal.
        var count = 0;
        while (count <= MaxDecimalScale)
        {
            var quotient = BigInteger.DivRem(value, factor, out var remainder);
            if (!remainder.IsZero)
            {
                break;
            }

            value = quotient;
            count++;
        }

        return (value, count);
    }
}
