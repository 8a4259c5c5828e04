using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// A person's id as JSON (工号): <c>{"number": "0101", "employer": "…"}</c>, the employer empty where there is only one; written and read. As the name
/// of a member it is the text <c>employer/number</c>, which is not read.
/// </summary>
public sealed class WorkerIdJsonConverter : JsonConverter<WorkerId>
{
    private const string Form = """a person's id, {"number": "0101", "employer": ""}""";

    /// <summary>Reads an id.</summary>
    /// <param name="reader">Where from.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="JsonException">The value is no id.</exception>
    public override WorkerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonInput.Members(ref reader, Form, "number", "employer") switch
        {
            [JsonTextNode number, null] when !string.IsNullOrWhiteSpace(number.Value) => new(number.Value),
            [JsonTextNode number, JsonTextNode employer] when !string.IsNullOrWhiteSpace(number.Value) => new(number.Value, employer.Value),
            _ => throw JsonInput.Expected(Form),
        };

    /// <summary>Writes an id.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The id.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, WorkerId value, JsonSerializerOptions options) =>
        ((IJsonValue)Guard.NotNull(value)).ToJson().WriteTo(Guard.NotNull(writer));

    /// <summary>Writes an id as the name of a member.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The id.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, WorkerId value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(Guard.NotNull(value).ToString());
}
