using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>A report with what has to be known of the data above everything else: who reads the file has not seen what the tool said.</summary>
internal sealed class RemarkedReport(IReport report, IReadOnlyList<LocalizedText> remarks) : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        var document = report.ToDocument(language);
        return document with
        {
            Blocks = [.. remarks.Select(remark => new Paragraph(remark.In(language), Emphasis.Alert)), .. document.Blocks],
        };
    }
}
