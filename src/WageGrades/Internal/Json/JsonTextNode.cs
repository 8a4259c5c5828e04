using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A text.</summary>
internal sealed class JsonTextNode(string value) : JsonNode
{
    internal static readonly Wording Name = new("带引号的文字", "a text in quotes");

    internal string Value => value;

    internal override bool IsPlain => true;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteStringValue(value);
}
