using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Schemes;

/// <summary>
/// What a piece price stands for (计件项目): a product and a process, or an order by distance, time and weather. One to four names of the employer's own,
/// joined by a bar; a price table may have thousands, so they are no terms of the agreement.
/// </summary>
/// <example><c>PieceKey.Of("gear-42", "milling")</c> prints <c>gear-42|milling</c>; an order is <c>PieceKey.Of("0-3 km", "peak",
/// "rain")</c>.</example>
public sealed record PieceKey
{
    /// <summary>The most names that a key has.</summary>
    public const int MostParts = 4;

    private const char Separator = '|';

    private PieceKey(string value) => Value = value;

    /// <summary>The names joined by bars.</summary>
    public string Value { get; }

    /// <summary>The names, the first one first.</summary>
    public IReadOnlyList<string> Parts => ValueList.Of(Value.Split(Separator));

    /// <summary>The key of one to four names.</summary>
    /// <param name="parts">The names, each of 1 to 60 characters without a bar, a control character, or a blank at an end.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">There are no or too many names, or one is not allowed.</exception>
    public static PieceKey Of(params ReadOnlySpan<string> parts)
    {
        var value = string.Join(Separator, parts.ToArray());
        return parts.Length <= MostParts && TryParse(value, out var key) && key.Parts.Count == parts.Length
            ? key
            : throw new ArgumentException($"“{value}” is no piece key: 1 to {MostParts} names of 1 to 60 characters without a bar.", nameof(parts));
    }

    /// <summary>The key written <c>product|process</c>; false where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PieceKey? key)
    {
        var parts = text?.Split(Separator) ?? [];
        key = parts.Length is > 0 and <= MostParts && parts.All(IsName) ? new PieceKey(text!) : null;
        return key is not null;
    }

    /// <summary>Whether a text may be a name of a key.</summary>
    internal static bool IsName(string text) =>
        text.Length is > 0 and <= 60 && text == text.Trim() && !text.Any(each => each == Separator || char.IsControl(each) || char.IsSurrogate(each));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
