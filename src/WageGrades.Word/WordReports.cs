using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Word;

/// <summary>Writes any report as a word-processor document (.docx).</summary>
public static class WordReports
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; it has to be writable and stays open.</param>
    /// <param name="language">The language; Chinese unless told.</param>
    /// <param name="layout">How it stands on the page; a report unless told.</param>
    /// <exception cref="ArgumentNullException">The report or the stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language or the layout is none of ours.</exception>
    public static void WriteDocx(
        this IReport report, Stream stream, Language language = Language.Chinese, WordLayout layout = WordLayout.Report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.ToDocument(language).WriteDocx(stream, layout);
    }

    /// <summary>Writes a document: its title, headings, paragraphs, lists and tables; the same document gives the same bytes. Of a picture it writes
    /// the caption, as Markdown does: a report says the same in a table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to; it has to be writable and stays open.</param>
    /// <param name="layout">How it stands on the page; a report unless told.</param>
    /// <exception cref="ArgumentNullException">The document or the stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The layout is none of ours.</exception>
    public static void WriteDocx(this Document document, Stream stream, WordLayout layout = WordLayout.Report)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        if (!Enum.IsDefined(layout))
        {
            throw new ArgumentOutOfRangeException(nameof(layout), layout, "Report, Contract or Sheet");
        }

        using MemoryStream whole = new();
        WordWriter.Write(document, whole, layout);
        whole.Position = 0;
        WordPackage.Copy(whole, stream);
    }
}
