using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The same writing, read with its place, so that what is found later of the value still has line and column.</summary>
internal sealed class PlacedShape<T>(JsonShape<T> inner) : JsonShape<Placed<T>>
    where T : notnull
{
    internal override Wording Expected => inner.Expected;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out Placed<T> value)
    {
        value = inner.TryRead(part, reading, out var read) ? new Placed<T>(read, part.Place) : null;
        return value is not null;
    }

    internal override JsonNode Write(Placed<T> value) => inner.Write(value.Value);

    internal override JsonNode Schema(SchemaBook book) => inner.Schema(book);
}
