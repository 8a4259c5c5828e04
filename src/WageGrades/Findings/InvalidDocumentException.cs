using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>Thrown where a document with errors is asked for as if it were sound; the message lists every error with its remedy.</summary>
public sealed class InvalidDocumentException : Exception
{
    /// <summary>An exception that lists the errors among these findings.</summary>
    /// <param name="findings">What was found in the document.</param>
    /// <param name="language">The language of the message.</param>
    public InvalidDocumentException(FindingList findings, Language language = Language.Chinese)
        : base(Describe(Guard.NotNull(findings), Guard.Defined(language))) =>
        Findings = findings;

    /// <summary>All that was found in the document, errors and the rest.</summary>
    public FindingList Findings { get; }

    private static string Describe(FindingList findings, Language language)
    {
        var errors = findings.Errors;
        var heading = language == Language.Chinese
            ? $"文件有 {errors.Count} 个错误："
            : $"The document has {errors.Count} error(s):";
        var lines = errors.Select(error => $"  {error.Describe(language)}");
        return string.Join('\n', lines.Prepend(heading));
    }
}
