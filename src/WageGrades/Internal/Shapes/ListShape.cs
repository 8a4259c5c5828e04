using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A list whose items have one shape. Unsound items are told and left out; the others are kept.</summary>
internal sealed class ListShape<T>(JsonShape<T> item, int minCount, Func<T, string>? key) : JsonShape<IReadOnlyList<T>>
{
    internal override Wording Expected { get; } = minCount == 0
        ? JsonListNode.Name
        : new($"至少有 {minCount} 项的列表", $"a list of at least {minCount}");

    internal override bool TryRead(JsonNode node, ShapeReading reading, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (node is not JsonListNode list)
        {
            return reading.WrongKind(node, Expected);
        }

        if (list.Items.Count < minCount)
        {
            return reading.BadValue(node.Place, "[ ]", Expected);
        }

        List<T> sound = new(list.Items.Count);
        HashSet<string>? keys = key is null ? null : new(StringComparer.Ordinal);
        foreach (var place in list.Items)
        {
            if (item.TryRead(place, reading, out var read))
            {
                if (keys is null || keys.Add(key!(read)))
                {
                    sound.Add(read);
                }
                else
                {
                    reading.Tell(place.Place, FormatFaultKind.DuplicateKey, ("value", key!(read)));
                }
            }
        }

        value = ValueList.Of(sound);
        return true;
    }

    internal override JsonNode Write(IReadOnlyList<T> value) => new JsonListNode(ValueList.Of(value.Select(item.Write)));

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("type", new JsonTextNode("array")),
        ("items", item.Schema(book)),
        ("minItems", minCount == 0 ? null : new JsonNumberNode(minCount)));
}
