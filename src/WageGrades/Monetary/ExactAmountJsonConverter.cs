using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>An exact amount as JSON (未取整金额), written and read: as an amount of money where no digit is lost, otherwise its fraction, <c>{"fraction":
/// "100/3", "currency": "CNY"}</c>.</summary>
public sealed class ExactAmountJsonConverter : JsonConverter<ExactAmount>
{
    private const string Form = """an exact amount, {"amount": 4290.5, "currency": "CNY"} or {"fraction": "100/3", "currency": "CNY"}""";

    /// <summary>Reads an exact amount.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not written as this converter writes it.</exception>
    public override ExactAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Members(ref reader, Form, "amount", "fraction", "currency") switch
        {
            [JsonNumberNode number, null, { } currency] when ExactDecimal.TryParse(number.Raw, out var amount) => Of(Fraction.From(amount), currency),
            [null, JsonTextNode text, { } currency] when Fraction.TryParse(text.Value, out var value) => Of(value, currency),
            _ => throw JsonInput.Expected(Form),
        };

    /// <summary>Writes an exact amount.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, ExactAmount value, JsonSerializerOptions options) =>
        ((IJsonValue)value).ToJson().WriteTo(Guard.NotNull(writer));

    private static ExactAmount Of(Fraction value, JsonNode currency) =>
        currency switch
        {
            JsonTextNode text when Currency.TryParse(text.Value, out var known) => new(value, known),
            JsonNullNode when value.Sign == 0 => default,
            JsonTextNode or JsonNullNode or JsonNumberNode or JsonFlagNode or JsonListNode or JsonObjectNode or JsonBrokenNode =>
                throw JsonInput.Expected(Form),
            _ => throw Closed.Missed(currency),
        };
}
