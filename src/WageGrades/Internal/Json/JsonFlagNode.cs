using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>True or false.</summary>
internal sealed class JsonFlagNode(bool value, JsonPlace place = default) : JsonNode(place)
{
    internal static readonly Wording Name = new("true 或 false", "true or false");

    internal bool Value => value;

    internal override bool IsPlain => true;

    internal override Wording Kind => Name;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteBooleanValue(value);
}
