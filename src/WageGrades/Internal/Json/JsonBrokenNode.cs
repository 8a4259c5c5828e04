using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A value that could not be read; its fault is already told, so nobody needs to complain about it again.</summary>
internal sealed class JsonBrokenNode : JsonNode
{
    internal static readonly Wording Name = new("无法读取的内容", "something unreadable");

    internal override bool IsPlain => true;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteNullValue();
}
