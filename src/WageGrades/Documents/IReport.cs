using System.Text.Json.Serialization;
using WageGrades.Findings;

namespace WageGrades.Documents;

/// <summary>A result that can be read: it says what it found as a document in Chinese or English.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public interface IReport
{
    /// <summary>The result as a document; the same result gives an equal document every time.</summary>
    /// <param name="language">The language of the text.</param>
    Document ToDocument(Language language);
}
