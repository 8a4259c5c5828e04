using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>True or false.</summary>
internal sealed class JsonFlagNode(bool value) : JsonNode
{
    internal static readonly Wording Name = new("true 或 false", "true or false");

    internal bool Value => value;

    internal override bool IsPlain => true;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteBooleanValue(value);
}
