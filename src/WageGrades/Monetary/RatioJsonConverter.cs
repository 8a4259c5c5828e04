using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>A ratio as JSON (比例): its text, a percentage where a decimal number is that percentage, <c>"4 %"</c>, otherwise a fraction,
/// <c>"13/22"</c>; written and read.</summary>
public sealed class RatioJsonConverter : JsonConverter<Ratio>
{
    private const string Form = "a ratio, \"4 %\" or \"13/22\"";

    /// <summary>Reads a ratio.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not written as this converter writes it.</exception>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Read(ref reader) is JsonTextNode text && Ratio.TryParse(text.Value, out var ratio) ? ratio : throw JsonInput.Expected(Form);

    /// <summary>Writes a ratio.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options) =>
        ((IJsonValue)value).ToJson().WriteTo(Guard.NotNull(writer));
}
