namespace WageGrades.Internal;

/// <summary>Collects the named parts of a JSON Schema (2020-12) while shapes describe themselves.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode> parts = new(StringComparer.Ordinal);

    /// <summary>The parts by name.</summary>
    internal JsonObjectNode Parts => new(ValueList.Of(parts.Select(part => new JsonMember(part.Key, part.Value))));

    /// <summary>A reference to the part of this name, which is described now where it is new.</summary>
    internal JsonNode Refer(string name, Func<JsonNode> describe)
    {
        // Entered before it is described, because a part may contain itself.
        if (parts.TryAdd(name, new JsonNullNode()))
        {
            parts[name] = describe();
        }

        return Object(("$ref", new JsonTextNode($"#/$defs/{name}")));
    }

    internal static JsonObjectNode Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        List<JsonMember> given = [];
        foreach ((var name, var value) in members)
        {
            if (value is not null)
            {
                given.Add(new JsonMember(name, value));
            }
        }

        return new JsonObjectNode(ValueList.Of(given));
    }

    internal static JsonListNode List(IEnumerable<string> texts) => new(ValueList.Of(texts.Select(JsonNode (text) => new JsonTextNode(text))));

    internal static JsonTextNode? Text(string? text) => text is null ? null : new JsonTextNode(text);

    internal static JsonNumberNode? Number(decimal? number) => number is { } value ? new JsonNumberNode(value) : null;

    /// <summary>The same description with one member more in front of it.</summary>
    internal static JsonNode With(JsonNode schema, string name, JsonNode value) =>
        schema is JsonObjectNode node ? new JsonObjectNode([new JsonMember(name, value), .. node.Members]) : schema;
}
