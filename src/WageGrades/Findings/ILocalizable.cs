using System.Text.Json.Serialization;

namespace WageGrades.Findings;

/// <summary>Something that can be worded in either language, such as a term or a text of the agreement.</summary>
[JsonConverter(typeof(ResultJsonConverter<ILocalizable>))]
public interface ILocalizable
{
    /// <summary>The wording in this language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text, never null.</returns>
    string In(Language language);
}
