using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A text.</summary>
internal sealed class JsonTextNode(string value, JsonPlace place = default) : JsonNode(place)
{
    internal static readonly Wording Name = new("带引号的文字", "a text in quotes");

    internal string Value => value;

    internal override bool IsPlain => true;

    internal override Wording Kind => Name;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteStringValue(value);
}
