using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>An object: members in the order of the text, each name once.</summary>
internal sealed class JsonObjectNode(ValueList<JsonMember> members) : JsonNode
{
    internal static readonly Wording Name = new("对象 { … }", "an object { … }");

    internal ValueList<JsonMember> Members => members;

    /// <summary>Whether it was written as a map, so that its names are keys and not members of a table.</summary>
    internal bool IsMap { get; init; }

    internal override bool IsPlain => false;

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal JsonNode? Find(string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }
}
