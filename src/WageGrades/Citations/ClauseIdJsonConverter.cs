using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Citations;

/// <summary>A clause's id as JSON (条款标识): its text, also as the name of a member; written and read.</summary>
public sealed class ClauseIdJsonConverter : JsonConverter<ClauseId>
{
    /// <summary>Reads an id.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="JsonException">The value is no id.</exception>
    public override ClauseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <summary>Writes an id.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The id.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, ClauseId value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WriteStringValue(value.Value);

    /// <summary>Reads an id that is the name of a member.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="JsonException">The name is no id.</exception>
    public override ClauseId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetString());

    /// <summary>Writes an id as the name of a member.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The id.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ClauseId value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(value.Value);

    // The default value, which names no clause, is the empty text.
    private static ClauseId Of(string? text) => text is "" ? default
        : ClauseId.TryParse(text, out var id) ? id : throw JsonInput.Expected("a clause's id in lower-case kebab such as skill-allowance");
}
