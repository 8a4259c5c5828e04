using System.Globalization;
using System.Numerics;

namespace WageGrades.Oracle;

/// <summary>An exact fraction of two big integers, reduced, with a positive denominator.</summary>
public readonly struct Exact : IComparable<Exact>, IEquatable<Exact>
{
    private readonly BigInteger denominator;

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsOne)
        {
            (Numerator, this.denominator) = (numerator, denominator);
            return;
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    public static Exact Zero => default;

    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public int Sign => Numerator.Sign;

    /// <summary>A decimal numeral, "1234.50", or a fraction, "13/22".</summary>
    public static Exact Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 ? Numeral(parts[0]) / Numeral(parts[1]) : Numeral(text);
    }

    public static Exact Min(Exact left, Exact right) => left <= right ? left : right;

    public static Exact Max(Exact left, Exact right) => left >= right ? left : right;

    public static implicit operator Exact(int value) => new(value, BigInteger.One);

    public static Exact operator +(Exact left, Exact right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Exact operator -(Exact left, Exact right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Exact operator -(Exact value) => Zero - value;

    public static Exact operator *(Exact left, Exact right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Exact operator /(Exact left, Exact right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    public int CompareTo(Exact other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Exact other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The whole number that is not greater.</summary>
    public BigInteger Floor()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    public static Exact Whole(BigInteger value) => new(value, BigInteger.One);

    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";

    private static Exact Numeral(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? text : text.Remove(point, 1);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return new(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }
}
