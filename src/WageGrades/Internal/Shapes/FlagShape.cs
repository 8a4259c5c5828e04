using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>True or false.</summary>
internal sealed class FlagShape : JsonShape<bool>
{
    internal override Wording Expected => JsonFlagNode.Name;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = part.Kind == JsonKind.True;
        return part.Kind is JsonKind.True or JsonKind.False || reading.WrongKind(part, Expected);
    }

    internal override JsonNode Write(bool value) => new JsonFlagNode(value);

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(("type", new JsonTextNode("boolean")));
}
