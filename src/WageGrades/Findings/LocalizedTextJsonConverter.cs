using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>A text of both languages as JSON (双语文本): <c>{"zh": "技能津贴", "en": "Skill allowance"}</c>, written and read.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    private const string Form = """a text in both languages, {"zh": "…", "en": "…"}""";

    /// <summary>Reads a text.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="JsonException">The value is no text in both languages.</exception>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Members(ref reader, Form, "zh", "en") is [JsonTextNode chinese, JsonTextNode english]
            ? new(chinese.Value, english.Value)
            : throw JsonInput.Expected(Form);

    /// <summary>Writes a text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The text.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
        JsonText.Of(Guard.NotNull(value)).WriteTo(Guard.NotNull(writer));
}
