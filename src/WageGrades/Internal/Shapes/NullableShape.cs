using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A value or null, such as the cell of a ladder that may be absent.</summary>
internal sealed class NullableShape<T>(JsonShape<T> inner) : JsonShape<T?>
    where T : struct
{
    internal override Wording Expected => new($"{inner.Expected.Chinese}，或 null", $"{inner.Expected.English}, or null");

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T? value)
    {
        value = null;
        if (part.Kind == JsonKind.Null)
        {
            return true;
        }

        var found = inner.TryRead(part, reading, out var read);
        value = found ? read : null;
        return found;
    }

    internal override JsonNode Write(T? value) => value is { } present ? inner.Write(present) : new JsonNullNode();

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("anyOf", new JsonListNode([inner.Schema(book), SchemaBook.Object(("type", new JsonTextNode("null")))])));
}
