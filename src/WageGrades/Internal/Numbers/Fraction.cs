using System.Globalization;
using System.Numerics;

namespace WageGrades.Internal;

/// <summary>
/// An exact rational number in lowest terms with a positive denominator, so that equality is by value. Usual values are held in
/// 64-bit integers, whose products and sums of two products fit 128 bits; a result that does not fit 64 again moves to big integers and comes back
/// as soon as it fits. <c>default</c> is zero.
/// </summary>
internal readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    // The denominator less one, so that the default value is 0/1 and not 0/0.
    private readonly long denominatorLessOne;
    private readonly long numerator;
    private readonly Wide? wide;

    private Fraction(long numerator, long denominator)
    {
        this.numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    private Fraction(Wide wide) => this.wide = wide;

    /// <summary>1.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator => wide is null ? numerator : wide.Numerator;

    /// <summary>The denominator, at least 1.</summary>
    public BigInteger Denominator => wide is null ? SmallDenominator : wide.Denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => wide is null ? Math.Sign(numerator) : wide.Numerator.Sign;

    /// <summary>Whether it is a whole multiple of one part in so many, where that shows at once: 12.5 of one in 100.</summary>
    /// <param name="unit">Above zero.</param>
    internal bool IsPlainlyMultipleOf(Fraction unit) =>
        wide is null && unit.wide is null && unit.numerator == 1 && unit.SmallDenominator % SmallDenominator == 0;

    private bool IsOne => numerator == 1 && denominatorLessOne == 0 && wide is null;

    private long SmallDenominator => denominatorLessOne + 1;

    /// <summary>The quotient of two integers. The denominator must not be zero.</summary>
    public static Fraction Of(long numerator, long denominator) =>
        denominator > 0 && numerator != long.MinValue ? Reduced(numerator, denominator) : Of((BigInteger)numerator, denominator);

    /// <inheritdoc cref="Of(long, long)"/>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no denominator of zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        return Fits(numerator) && Fits(denominator)
            ? new((long)numerator, (long)denominator)
            : new(new Wide(numerator, denominator));

        // The least of all 64-bit integers is left out, so that negation never overflows.
        static bool Fits(BigInteger value) => value.GetBitLength() <= 63 && value != long.MinValue;
    }

    /// <inheritdoc/>
    public bool Equals(Fraction other) =>
        wide is null
            ? other.wide is null && numerator == other.numerator && denominatorLessOne == other.denominatorLessOne
            : wide.Equals(other.wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        wide is null ? HashCode.Combine(numerator, denominatorLessOne) : wide.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Fraction other)
    {
        if (wide is null && other.wide is null)
        {
            if (denominatorLessOne == other.denominatorLessOne)
            {
                return numerator.CompareTo(other.numerator);
            }

            return TryProduct(numerator, other.SmallDenominator, out var own) && TryProduct(other.numerator, SmallDenominator, out var others)
                ? own.CompareTo(others)
                : CompareWide(other);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary>Reads what <see cref="ToString"/> writes, in lowest terms or not; no signs but a minus in front, at most 1,000 characters.</summary>
    internal static bool TryParse(string text, out Fraction value)
    {
        value = default;
        var parts = text.Length <= 1_000 ? text.Split('/') : [];
        var bottom = BigInteger.One;
        if (parts.Length is not (1 or 2)
            || !BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var top)
            || parts[0].StartsWith('+')
            || (parts.Length == 2 && (!BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out bottom) || bottom.IsZero)))
        {
            return false;
        }

        value = Of(top, bottom);
        return true;
    }

    /// <summary>"3", "-13/22".</summary>
    public override string ToString() =>
        Denominator.IsOne
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
