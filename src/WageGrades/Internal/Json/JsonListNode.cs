using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A list of values.</summary>
internal sealed class JsonListNode(ValueList<JsonNode> items) : JsonNode
{
    internal static readonly Wording Name = new("列表 [ … ]", "a list [ … ]");

    internal ValueList<JsonNode> Items => items;

    /// <summary>A list of at least so many.</summary>
    internal static Wording NameOf(int minCount) =>
        minCount == 0 ? Name : new($"至少有 {minCount} 项的列表", $"a list of at least {minCount}");

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
