using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>
/// Writes what is known only as a report (报告) as JSON: this library's results as they are written by themselves, a report of another program as its
/// text in both languages.
/// </summary>
public sealed class ReportJsonConverter : JsonConverter<IReport>
{
    /// <summary>Reports are not read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing; it always throws.</returns>
    /// <exception cref="NotSupportedException">Always: a report is computed, never read.</exception>
    public override IReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is a result and cannot be read from JSON: compute it again.");

    /// <summary>Writes the report.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The report.</param>
    /// <param name="options">Not used; member names are fixed.</param>
    public override void Write(Utf8JsonWriter writer, IReport value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        var node = Guard.NotNull(value) is IJsonValue own
            ? own.ToJson()
            : JsonValue.Of(("zh", value.ToPlainText(Language.Chinese)), ("en", value.ToPlainText(Language.English)));
        node.WriteTo(writer);
    }
}
