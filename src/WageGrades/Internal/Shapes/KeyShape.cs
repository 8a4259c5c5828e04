using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A value written as a text, which can also be the key of a map.</summary>
internal abstract class KeyShape<T> : JsonShape<T>
{
    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (part.Kind == JsonKind.Text)
        {
            return TryReadText(part.Text, part.Place, reading, out value);
        }

        value = default;
        return reading.WrongKind(part, Expected);
    }

    internal abstract bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value);

    internal abstract string Print(T value);

    /// <summary>What people say for the value; null where it says it itself.</summary>
    internal virtual Func<Wording>? Say(T value) => null;

    internal override JsonNode Write(T value) => new JsonTextNode(Print(value)) { Said = Say(value) };
}
