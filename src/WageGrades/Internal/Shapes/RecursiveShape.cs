using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A shape defined elsewhere, looked up when first used, so that a shape may contain itself.</summary>
internal sealed class RecursiveShape<T>(Func<JsonShape<T>> find) : JsonShape<T>
{
    private JsonShape<T> Inner => field ??= find();

    internal override Wording Expected => JsonObjectNode.Name;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        Inner.TryRead(part, reading, out value);

    internal override JsonNode Write(T value) => Inner.Write(value);

    internal override JsonNode Schema(SchemaBook book) => Inner.Schema(book);
}
