using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A text with an inner form, such as a date or an identifier. It can also be the key of a map.</summary>
internal sealed class TextShape<T>(Wording expected, string? pattern, TryConvert<string, T> parse, Func<T, string> print) : JsonShape<T>
{
    internal override Wording Expected => expected;

    /// <summary>The codes allowed, where there is a closed list of them.</summary>
    internal ValueList<string>? Codes { get; init; }

    internal override bool TryRead(JsonNode node, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (node is JsonTextNode text)
        {
            return TryReadText(text.Value, text.Place, reading, out value);
        }

        value = default;
        return reading.WrongKind(node, expected);
    }

    internal bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (parse(text, out value))
        {
            reading.Remember(value, place);
            return true;
        }

        return reading.BadValue(place, text, expected, Codes is null ? null : NearestName.Of(text, Codes));
    }

    /// <summary>The value of a text that is not in a document.</summary>
    internal bool TryParse(string text, [MaybeNullWhen(false)] out T value) => parse(text, out value);

    internal string Print(T value) => print(value);

    internal override JsonNode Write(T value) => new JsonTextNode(print(value));

    internal override JsonNode Schema(SchemaBook book) => Codes is null
        ? SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", SchemaBook.Text(pattern)))
        : SchemaBook.Object(("enum", SchemaBook.List(Codes)));
}
