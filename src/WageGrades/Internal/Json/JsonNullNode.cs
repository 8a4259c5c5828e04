using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>The value null.</summary>
internal sealed class JsonNullNode : JsonNode
{
    internal static readonly Wording Name = new("null", "null");

    internal override bool IsPlain => true;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteNullValue();
}
