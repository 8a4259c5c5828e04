using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>True or false.</summary>
internal sealed class FlagShape : JsonShape<bool>
{
    internal override Wording Expected => JsonFlagNode.Name;

    internal override bool TryRead(JsonNode node, ShapeReading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = node is JsonFlagNode { Value: true };
        return node is JsonFlagNode || reading.WrongKind(node, Expected);
    }

    internal override JsonNode Write(bool value) => new JsonFlagNode(value);

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(("type", new JsonTextNode("boolean")));
}
