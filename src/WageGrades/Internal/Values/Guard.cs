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
        where T : struct, Enum
    {
        RequireDefined(value, name);
        return value;
    }

    /// <summary>The same for what is made or asked by the thousand: without an object, but with code to be compiled for each enumeration.</summary>
    internal static T DefinedOften<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : Defined(value, name);

    /// <summary>Returns <paramref name="value"/> where <paramref name="holds"/>; otherwise throws saying what is
    /// <paramref name="allowed"/>.</summary>
    internal static T That<T>(
        bool holds, T value, string allowed, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        holds ? value : throw OutOfRange(value, allowed, name);

    /// <summary>Returns <paramref name="value"/> where it is null or a declared member of its enumeration.</summary>
    internal static T? Defined<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        RequireDefined(value, name);
        return value;
    }

    /// <summary>The items, gone through once; throws where the sequence or one of them is null.</summary>
    internal static IReadOnlyList<T> Each<T>([NotNull] IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string? name = null) =>
        ValueList.Of(NotNull(items, name), name);

    /// <summary>Returns <paramref name="month"/> where its days and the day after it are dates: from -9998-01 to 9999-11.</summary>
    internal static YearMonth Month(YearMonth month, [CallerArgumentExpression(nameof(month))] string? name = null) =>
        InRange(month, CalendarEnds.First, CalendarEnds.Last, name);

    /// <summary>What is thrown for a null by the argument in an expression.</summary>
    internal static ArgumentNullException Null(string? expression) => new(NameIn(expression));

    /// <summary>What is thrown for a null among the items of the argument in an expression.</summary>
    internal static ArgumentException HoldsNull(string? expression, int at)
    {
        var name = NameIn(expression);
        return new($"{name} must hold no null, but item {at} is null.", name);
    }

    /// <summary>The argument in an expression such as <c>Guard.NotNull(value).Select(…)</c>: <c>value</c>.</summary>
    internal static string NameIn(string? expression)
    {
        var text = expression ?? "";
        while (text.StartsWith("Guard.", StringComparison.Ordinal) && text.IndexOf('(', StringComparison.Ordinal) is var at and >= 0)
        {
            text = text[(at + 1)..];
        }

        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end > 0 ? text[..end] : "items";
    }

    private static void RequireDefined(Enum? value, string? name)
    {
        if (value is not null && !Enum.IsDefined(value.GetType(), value))
        {
            throw OutOfRange(value, "one of " + string.Join(", ", Enum.GetNames(value.GetType())), name);
        }
    }

    private static ArgumentOutOfRangeException OutOfRange(object? value, string allowed, string? name) =>
        new(name, value, Invariant($"{name} must be {allowed}."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
