using System.Text.Json.Serialization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// One step of how a line came about (计算过程): a cell, a date, a factor, a comparison. Steps are typed values; text is made from them last, in either
/// language.
/// </summary>
[JsonConverter(typeof(ResultJsonConverter<TraceStep>))]
public abstract record TraceStep : ILocalizable, IJsonValue
{
    private protected TraceStep()
    {
    }

    JsonNode IJsonValue.ToJson() => JsonText.Of(this);

    /// <summary>The step as a phrase.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as "appointed 2026-03-13, due from 2026-04-01".</returns>
    public string In(Language language) => Text(Guard.Defined(language));

    /// <inheritdoc/>
    public sealed override string ToString() => In(Language.English);

    private protected abstract string Text(Language language);
}
