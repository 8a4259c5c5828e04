using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>
/// The stable name of a clause (条款标识), such as <c>skill-allowance</c>. It stays when the printed number of the clause
/// changes, so proposals, pay lines and findings refer to it and never to a position.
/// </summary>
/// <remarks>
/// Lower-case kebab: groups of the letters a–z and digits joined by single hyphens, the first character a letter, 64
/// characters at most. Equality and order are ordinal. The default value prints as the empty text and names no clause.
/// </remarks>
[JsonConverter(typeof(ClauseIdJsonConverter))]
public readonly struct ClauseId : IEquatable<ClauseId>, IComparable<ClauseId>, IJsonValue
{
    /// <summary>The greatest length of an identifier, in characters.</summary>
    public const int MaximumLength = 64;

    private readonly string? value;

    /// <summary>Creates an identifier from its text, for example <c>new ClauseId("base-pay")</c>.</summary>
    /// <param name="value">The text, in lower-case kebab.</param>
    /// <exception cref="ArgumentException">The text is not in lower-case kebab or too long.</exception>
    public ClauseId(string value) =>
        this.value = Guard.That(
            IsWellFormed(Guard.NotNull(value)), value, "lower-case kebab such as skill-allowance, at most 64 characters");

    private ClauseId(string value, bool _) => this.value = value;

    /// <summary>The text of the identifier; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads an identifier without throwing.</summary>
    /// <param name="text">The text to read; null and malformed text give false.</param>
    /// <param name="id">The identifier, or the default value.</param>
    /// <returns>Whether the text is a well-formed identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClauseId id)
    {
        var sound = text is not null && IsWellFormed(text);
        id = sound ? new ClauseId(text!, true) : default;
        return sound;
    }

    /// <summary>The identifier with this text; the operator's named twin is the constructor.</summary>
    /// <param name="value">The text, in lower-case kebab.</param>
    /// <exception cref="ArgumentException">The text is malformed.</exception>
    public static implicit operator ClauseId(string value) => new(value);

    /// <summary>Whether both name the same clause.</summary>
    public static bool operator ==(ClauseId left, ClauseId right) => left.Equals(right);

    /// <summary>Whether the two name different clauses.</summary>
    public static bool operator !=(ClauseId left, ClauseId right) => !left.Equals(right);

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <(ClauseId left, ClauseId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >(ClauseId left, ClauseId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator <=(ClauseId left, ClauseId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the texts.</summary>
    public static bool operator >=(ClauseId left, ClauseId right) => left.CompareTo(right) >= 0;

    JsonNode IJsonValue.ToJson() => new JsonTextNode(Value);

    /// <inheritdoc/>
    public bool Equals(ClauseId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClauseId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public int CompareTo(ClauseId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the identifier; empty for the default value.</summary>
    public override string ToString() => Value;

    private static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > MaximumLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var hyphen = text[i] == '-';
            if (hyphen ? text[i - 1] == '-' : !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
