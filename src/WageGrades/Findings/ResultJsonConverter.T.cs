using System.Text.Json;
using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// Writes a result as JSON (结果的 JSON 输出) wherever <c>System.Text.Json</c> meets it, with default options, in lists and in other objects. A result
/// that is blocked or only partly known is written as such; writing never throws. <c>docs/guide/json-results.md</c> describes the members.
/// </summary>
/// <remarks>
/// Results stand under this converter by their attribute; programs have no need to name it. Member names and values are the same under every culture
/// and do not follow the options' naming policy. Results are not read back: keep what they were computed from, or an allocation as its own document.
/// </remarks>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class ResultJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Results are not read.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing; it always throws.</returns>
    /// <exception cref="NotSupportedException">Always: a result is computed, never read.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"A {typeof(T).Name} is a result and cannot be read from JSON: compute it again from the agreement and the people. An allocation is kept with AllocationJson.");

    /// <summary>Writes the result.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The result.</param>
    /// <param name="options">Not used; member names are fixed.</param>
    /// <exception cref="NotSupportedException">The type is no result of this library.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        var node = Guard.NotNull((object)value) switch
        {
            IJsonValue own => own.ToJson(),
            ILocalizable text => JsonText.Of(text),
            _ => throw new NotSupportedException($"A {value.GetType().Name} is no result of WageGrades."),
        };
        node.WriteTo(writer);
    }
}
