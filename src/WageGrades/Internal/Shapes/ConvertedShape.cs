using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>The writing of one type used for another.</summary>
internal sealed class ConvertedShape<TSource, T>(
    JsonShape<TSource> inner, TryConvert<TSource, T> to, Func<T, TSource> from, Wording? expected) : JsonShape<T>
{
    internal override Wording Expected => expected ?? inner.Expected;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(part, reading, out var source))
        {
            return false;
        }

        return to(source, out value) || reading.BadValue(part.Place, JsonPrinter.Print(part.ToNode()).TrimEnd('\n').Trim('"'), Expected);
    }

    internal override JsonNode Write(T value) => inner.Write(from(value));

    internal override JsonNode Schema(SchemaBook book) => inner.Schema(book);
}
