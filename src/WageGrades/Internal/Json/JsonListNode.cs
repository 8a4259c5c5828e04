using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A list of values.</summary>
internal sealed class JsonListNode(ValueList<JsonNode> items) : JsonNode
{
    internal static readonly Wording Name = new("列表 [ … ]", "a list [ … ]");

    internal ValueList<JsonNode> Items => items;

    internal override bool IsPlain => false;

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
