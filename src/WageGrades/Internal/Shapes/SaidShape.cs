using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A number that people say with more than its digits, such as an amount with its currency.</summary>
internal sealed class SaidShape<T>(JsonShape<T> inner, Func<T, Wording> said) : JsonShape<T>
{
    internal override Wording Expected => inner.Expected;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        inner.TryRead(part, reading, out value);

    internal override JsonNode Write(T value) => inner.Write(value) is JsonNumberNode number
        ? new JsonNumberNode(number.Raw) { Said = () => said(value) }
        : throw new InvalidOperationException("Only numbers are said otherwise.");

    internal override JsonNode Schema(SchemaBook book) => inner.Schema(book);
}
