using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A list whose items have one shape. Unsound items are told and left out; the others are kept.</summary>
internal sealed class ListShape<T>(JsonShape<T> item, int minCount, Func<T, string>? key) : JsonShape<IReadOnlyList<T>>
{
    internal override Wording Expected => JsonListNode.NameOf(minCount);

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (part.Kind != JsonKind.List)
        {
            return reading.WrongKind(part, Expected);
        }

        var count = part.Count;
        if (count < minCount)
        {
            return reading.BadValue(part.Place, "[ ]", Expected);
        }

        var sound = new T[count];
        var kept = 0;
        HashSet<string>? keys = key is null ? null : new(StringComparer.Ordinal);
        foreach (var each in part)
        {
            if (item.TryRead(each, reading, out var read))
            {
                if (keys is null || keys.Add(key!(read)))
                {
                    sound[kept++] = read;
                }
                else
                {
                    reading.Twice(each.Place, key!(read));
                }
            }
        }

        value = ValueList<T>.Owning(kept == count ? sound : sound[..kept]);
        return true;
    }

    internal override JsonNode Write(IReadOnlyList<T> value) => new JsonListNode(ValueList.Of(value.Select(item.Write)));

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("type", new JsonTextNode("array")),
        ("items", item.Schema(book)),
        ("minItems", minCount == 0 ? null : new JsonNumberNode(minCount)));
}
