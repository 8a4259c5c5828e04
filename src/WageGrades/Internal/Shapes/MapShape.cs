using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>An object whose member names are keys and whose values have one shape. Unsound entries are told and left out.</summary>
internal sealed class MapShape<TKey, TValue>(KeyShape<TKey> key, JsonShape<TValue> item) : JsonShape<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    internal override Wording Expected => JsonObjectNode.Name;

    internal override bool TryRead(JsonNode node, ShapeReading reading, [MaybeNullWhen(false)] out IReadOnlyDictionary<TKey, TValue> value)
    {
        value = null;
        if (node is not JsonObjectNode map)
        {
            return reading.WrongKind(node, Expected);
        }

        Dictionary<TKey, int> places = new(map.Members.Count);
        List<KeyValuePair<TKey, TValue>> pairs = new(map.Members.Count);
        foreach (var member in map.Members)
        {
            // Both sides are read even where one is unsound, so that every fault is told.
            var keyIsSound = key.TryReadText(member.Name, member.NamePlace, reading, out var itemKey);
            if (!item.TryRead(member.Value, reading, out var itemValue) || !keyIsSound)
            {
                continue;
            }

            if (places.TryAdd(itemKey!, pairs.Count))
            {
                pairs.Add(new KeyValuePair<TKey, TValue>(itemKey!, itemValue));
            }
            else
            {
                reading.Tell(member.NamePlace, FormatFaultKind.DuplicateKey, ("value", member.Name));
            }
        }

        value = ValueMap<TKey, TValue>.Owning([.. pairs], places);
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
