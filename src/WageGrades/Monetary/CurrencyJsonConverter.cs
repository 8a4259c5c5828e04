using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>A currency as JSON (币种): its code, <c>"CNY"</c>; one that is not known with its minor digits, <c>"XTS 3"</c>; written and read.</summary>
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    private const string Form = "a currency, \"CNY\", or another with its minor digits, \"XTS 3\"";

    /// <summary>Reads a currency.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not written as this converter writes it.</exception>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Read(ref reader) is JsonTextNode text && Currency.TryParse(text.Value, out var currency)
            ? currency
            : throw JsonInput.Expected(Form);

    /// <summary>Writes a currency.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        ((IJsonValue)Guard.NotNull(value)).ToJson().WriteTo(Guard.NotNull(writer));
}
