using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>The value null.</summary>
internal sealed class JsonNullNode(JsonPlace place = default) : JsonNode(place)
{
    internal static readonly Wording Name = new("null", "null");

    internal override bool IsPlain => true;

    internal override Wording Kind => Name;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteNullValue();
}
