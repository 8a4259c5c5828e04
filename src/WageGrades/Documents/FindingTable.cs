using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>Findings as a table: severity, code, place, what was found and what to do.</summary>
internal static partial class FindingTable
{
    internal static Table Of(IEnumerable<Finding> findings, Language language)
    {
        return new Table(
            [
                TableColumn.Text(Words.Severity.In(language)),
                TableColumn.Text(Words.Code.In(language)),
                TableColumn.Text(Words.Place.In(language)),
                TableColumn.Text(Words.Finding.In(language)),
                TableColumn.Text(Words.Remedy.In(language)),
            ],
            findings.Select(finding => TableRow.Create(
                SeverityCell(finding.Severity, language),
                finding.Code.Id,
                PlaceOf(finding),
                MessageOf(finding, language),
                finding.Remedy(language))));
    }

    private static TableCell SeverityCell(FindingSeverity severity, Language language) => severity switch
    {
        FindingSeverity.Error => TableCell.Alert(Words.Error.In(language)),
        FindingSeverity.Warning => TableCell.Strong(Words.Warning.In(language)),
        FindingSeverity.Information => TableCell.Muted(Words.Information.In(language)),
        _ => throw Closed.Missed(severity),
    };

    private static string PlaceOf(Finding finding) => finding.Line is { } line
        ? $"{finding.File}{(finding.File is null ? "" : ":")}{line}{(finding.Column is { } column ? $":{column}" : "")} {finding.Path}".Trim()
        : finding.Path;

    private static string MessageOf(Finding finding, Language language) => finding.Citation is { } law
        ? Words.WithLaw(finding, law).In(language)
        : finding.Message(language);
}
