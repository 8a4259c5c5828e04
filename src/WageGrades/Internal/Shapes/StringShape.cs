using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A text with an inner form, such as a date or an identifier. It can also be the key of a map.</summary>
/// <param name="expected">What is expected, in words.</param>
/// <param name="pattern">The pattern of the schema; null where every text is allowed.</param>
/// <param name="parse">Reads a text.</param>
/// <param name="print">Writes a value.</param>
/// <param name="saying">What people say for a value; null where the text says it itself.</param>
internal sealed class StringShape<T>(
    Wording expected,
    string? pattern,
    TryConvert<string, T> parse,
    Func<T, string> print,
    Func<T, Wording>? saying = null) : KeyShape<T>
{
    internal override Wording Expected => expected;

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        parse(text, out value) || reading.BadValue(place, text, expected);

    /// <summary>The value of a text that is not in a document.</summary>
    internal bool TryParse(string text, [MaybeNullWhen(false)] out T value) => parse(text, out value);

    internal override string Print(T value) => print(value);

    internal override Func<Wording>? Say(T value) => saying is { } say ? () => say(value) : null;

    internal override JsonNode Schema(SchemaBook book) =>
        SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", SchemaBook.Text(pattern)));
}
