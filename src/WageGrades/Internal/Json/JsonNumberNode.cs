using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A number, kept as it was written, so that no digit is lost before someone asks for it.</summary>
internal sealed class JsonNumberNode(string raw) : JsonNode
{
    internal static readonly Wording Name = new("不带引号的数字", "a number without quotes");

    internal JsonNumberNode(decimal value)
        : this(ExactDecimal.Print(value))
    {
    }

    internal string Raw => raw;

    internal override bool IsPlain => true;

    internal override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(raw, skipInputValidation: true);
}
