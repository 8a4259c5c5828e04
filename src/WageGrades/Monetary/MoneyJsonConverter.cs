using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Monetary;

/// <summary>An amount as JSON (金额): <c>{"amount": 4290.5, "currency": "CNY"}</c>, written and read; no digit is lost.</summary>
/// <remarks>Zero without a currency, the default, has the currency null.</remarks>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    private const string Form = """an amount, {"amount": 4290.5, "currency": "CNY"}, in the range of money""";

    /// <summary>Reads an amount.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not written as this converter writes it.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Members(ref reader, Form, "amount", "currency") is [JsonNumberNode number, { } currency]
        && ExactDecimal.TryParse(number.Raw, out var amount)
        && Money.IsInRange(amount)
            ? Of(amount, currency)
            : throw JsonInput.Expected(Form);

    /// <summary>Writes an amount.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        ((IJsonValue)value).ToJson().WriteTo(Guard.NotNull(writer));

    private static Money Of(decimal amount, JsonNode currency) =>
        currency switch
        {
            JsonTextNode text when Currency.TryParse(text.Value, out var known) => new(amount, known),
            JsonNullNode when amount == 0m => default,
            JsonTextNode or JsonNullNode or JsonNumberNode or JsonFlagNode or JsonListNode or JsonObjectNode or JsonBrokenNode =>
                throw JsonInput.Expected(Form),
            _ => throw Closed.Missed(currency),
        };
}
