using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Findings as a table: severity, code, place, what was found and what to do.</summary>
internal static class FindingTable
{
    internal static Table Of(IEnumerable<Finding> findings, Language language)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Text(zh ? "级别" : "Severity"),
                TableColumn.Text(zh ? "代码" : "Code"),
                TableColumn.Text(zh ? "位置" : "Place"),
                TableColumn.Text(zh ? "检查问题" : "Finding"),
                TableColumn.Text(zh ? "处理办法" : "Remedy"),
            ],
            findings.Select(finding => TableRow.Create(
                SeverityCell(finding.Severity, zh),
                finding.Code.Id,
                PlaceOf(finding),
                MessageOf(finding, language),
                finding.Remedy(language))));
    }

    private static TableCell SeverityCell(FindingSeverity severity, bool zh) => severity switch
    {
        FindingSeverity.Error => TableCell.Alert(zh ? "错误" : "error"),
        FindingSeverity.Warning => TableCell.Strong(zh ? "警告" : "warning"),
        FindingSeverity.Information => TableCell.Muted(zh ? "提示" : "information"),
        _ => throw Closed.Missed(severity),
    };

    private static string PlaceOf(Finding finding) => finding.Line is { } line
        ? $"{finding.File}{(finding.File is null ? "" : ":")}{line}{(finding.Column is { } column ? $":{column}" : "")} {finding.Path}".Trim()
        : finding.Path;

    private static string MessageOf(Finding finding, Language language) => finding.Citation is { } law
        ? $"{finding.Message(language)} ({(language == Language.English ? law.ToEnglish() : law.ToString())})"
        : finding.Message(language);
}
