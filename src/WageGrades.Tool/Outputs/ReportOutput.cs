using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WageGrades.Documents;
using WageGrades.Excel;
using WageGrades.Word;

namespace WageGrades.Tool;

/// <summary>Writes a result in the form that the file's name asks for, or as text to the terminal.</summary>
internal static class ReportOutput
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report.</summary>
    /// <param name="tool">Where and in which language.</param>
    /// <param name="report">The report.</param>
    /// <param name="path">The file; null: the terminal.</param>
    /// <param name="csv">The rows of the report as CSV; null where it has none.</param>
    /// <param name="layout">How a word-processor document of it stands on the page.</param>
    internal static void Write(
        ToolContext tool, IReport report, string? path, Action<Stream>? csv = null, WordLayout layout = WordLayout.Report)
    {
        if (path is null)
        {
            tool.Host.Out.WriteLine(Remarked(tool, report).ToPlainText(tool.Language));
            return;
        }

        OutputFile.Write(tool, path, Bytes(tool, report, path, csv, layout));
    }

    private static byte[] Bytes(
        ToolContext tool, IReport report, string path, Action<Stream>? csv, WordLayout layout) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => Encoding.UTF8.GetBytes(Remarked(tool, report).ToHtmlPage(tool.Language)),
        ".MD" => Encoding.UTF8.GetBytes(Remarked(tool, report).ToMarkdown(tool.Language)),
        ".TXT" => Encoding.UTF8.GetBytes(Remarked(tool, report).ToPlainText(tool.Language)),
        ".JSON" => JsonSerializer.SerializeToUtf8Bytes(report, Readable),
        ".XLSX" => OutputFile.Made(stream => report.WriteWorkbook(stream, tool.Language, tool.Remarks)),
        ".DOCX" => OutputFile.Made(stream => Remarked(tool, report).WriteDocx(stream, tool.Language, layout)),
        ".CSV" when csv is not null => OutputFile.Made(csv),
        _ => throw ToolFault.Use(ToolTexts.UnknownOutput(path)),
    };

    // Data in JSON and CSV stay as they are; the exit code says that something was left out.
    private static IReport Remarked(ToolContext tool, IReport report) => tool.Remarks.Count == 0 ? report : new RemarkedReport(report, tool.Remarks);
}
