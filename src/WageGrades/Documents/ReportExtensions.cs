using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Writes any report, in Chinese unless told otherwise.</summary>
public static class ReportExtensions
{
    /// <summary>The report as an HTML fragment, to be put into a page or shown in a notebook.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language; Chinese unless told.</param>
    public static string ToHtml(this IReport report, Language language = Language.Chinese) =>
        Guard.NotNull(report).ToDocument(language).ToHtml();

    /// <summary>The report as a whole HTML page in UTF-8: <c>File.WriteAllText("report.html", report.ToHtmlPage())</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language; Chinese unless told.</param>
    public static string ToHtmlPage(this IReport report, Language language = Language.Chinese) =>
        Guard.NotNull(report).ToDocument(language).ToHtmlPage();

    /// <summary>The report as GitHub-flavoured Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language; Chinese unless told.</param>
    public static string ToMarkdown(this IReport report, Language language = Language.Chinese) =>
        Guard.NotNull(report).ToDocument(language).ToMarkdown();

    /// <summary>The report as text for a terminal.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language; Chinese unless told.</param>
    public static string ToPlainText(this IReport report, Language language = Language.Chinese) =>
        Guard.NotNull(report).ToDocument(language).ToPlainText();
}
