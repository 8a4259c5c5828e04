using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WageGrades.Internal;

/// <summary>Argument checks. Every exception carries the argument's name, its actual value and what is allowed.</summary>
internal static class Guard
{
    /// <summary>Returns <paramref name="value"/>, or throws where it is null.</summary>
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Returns <paramref name="value"/>, or throws where it is null, empty or only white space.</summary>
    internal static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    /// <summary>Returns <paramref name="value"/> where <paramref name="min"/> ≤ value ≤ <paramref name="max"/>.</summary>
    internal static T InRange<T>(T value, T min, T max, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : IComparable<T> =>
        value.CompareTo(min) >= 0 && value.CompareTo(max) <= 0
            ? value
            : throw OutOfRange(value, Invariant($"between {min} and {max}, ends included"), name);

    /// <summary>Returns <paramref name="value"/> where it is not below <paramref name="min"/>.</summary>
    internal static T AtLeast<T>(T value, T min, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : IComparable<T> =>
        value.CompareTo(min) >= 0 ? value : throw OutOfRange(value, Invariant($"{min} or more"), name);

    /// <summary>Returns <paramref name="value"/> where it is above zero.</summary>
    internal static T Positive<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, INumber<T> =>
        value > T.Zero ? value : throw OutOfRange(value, "above 0", name);

    /// <summary>Returns <paramref name="value"/> where it is zero or more.</summary>
    internal static T NotNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, INumber<T> =>
        value >= T.Zero ? value : throw OutOfRange(value, "0 or more", name);

    /// <summary>Returns <paramref name="value"/> where it is a declared member of its enumeration.</summary>
    internal static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw OutOfRange(value, "one of " + string.Join(", ", Enum.GetNames<T>()), name);

    /// <summary>Returns <paramref name="value"/> where <paramref name="holds"/>; otherwise throws saying what is <paramref name="allowed"/>.</summary>
    internal static T That<T>(
        bool holds, T value, string allowed, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        holds ? value : throw OutOfRange(value, allowed, name);

    private static ArgumentOutOfRangeException OutOfRange(object? value, string allowed, string? name) =>
        new(name, value, Invariant($"{name} must be {allowed}."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
