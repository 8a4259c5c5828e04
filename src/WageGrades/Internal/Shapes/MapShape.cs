using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>An object whose member names are keys and whose values have one shape. Unsound entries are told and left out.</summary>
internal sealed class MapShape<TKey, TValue>(KeyShape<TKey> key, JsonShape<TValue> item) : JsonShape<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    internal override Wording Expected => JsonObjectNode.Name;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out IReadOnlyDictionary<TKey, TValue> value)
    {
        value = null;
        if (part.Kind != JsonKind.Object)
        {
            return reading.WrongKind(part, Expected);
        }

        var count = part.Count;
        KeyPlaces<TKey> places = new(count);
        var pairs = new KeyValuePair<TKey, TValue>[count];
        foreach (var member in part)
        {
            // Both sides are read even where one is unsound, so that every fault is told.
            var keyIsSound = key.TryReadText(member.Name, member.NamePlace, reading, out var itemKey);
            if (!item.TryRead(member, reading, out var itemValue) || !keyIsSound)
            {
                continue;
            }

            if (places.TryAdd(itemKey!))
            {
                pairs[places.Count - 1] = new KeyValuePair<TKey, TValue>(itemKey!, itemValue);
            }
            else
            {
                reading.Twice(member.NamePlace, member.Name);
            }
        }

        value = ValueMap<TKey, TValue>.Owning(places.Count == count ? pairs : pairs[..places.Count], places);
        return true;
    }

    internal override JsonNode Write(IReadOnlyDictionary<TKey, TValue> value) =>
        new JsonObjectNode(ValueList.Of(value.Select(pair =>
            new JsonMember(key.Print(pair.Key), item.Write(pair.Value)) { Said = key.Say(pair.Key) })))
        {
            IsMap = true,
        };

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("type", new JsonTextNode("object")),
        ("propertyNames", key.Schema(book)),
        ("additionalProperties", item.Schema(book)));
}
