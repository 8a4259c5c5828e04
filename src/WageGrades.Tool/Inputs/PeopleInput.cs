using WageGrades.Agreements;
using WageGrades.Excel;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tool;

/// <summary>
/// Reads people from a workbook (.xlsx), a roster (.csv) or a folder of tables. Rows that are sound are kept beside those that are not; that there
/// were some is remembered, for the exit code.
/// </summary>
internal static class PeopleInput
{
    internal static People Read(ToolContext tool, string? path, CollectiveAgreement agreement, Func<WorkforceFiles, WorkforceFiles> configure)
    {
        var given = path ?? Usual(tool) ?? throw ToolFault.Use(ToolTexts.WhichPeople);
        var reading = IsWorkbook(given) && File.Exists(InputFile.Full(tool, given))
            ? OpenWorkbook(tool, given).ReadWorkforce(agreement, configure)
            : configure(From(tool, given).For(agreement)).Read();
        tool.Tell(reading.Findings);
        if (reading.Value.Count == 0)
        {
            throw new ToolFault(ToolTexts.Nobody(given), ExitCodes.Blocked);
        }

        if (reading.HasErrors)
        {
            tool.Remark(ToolTexts.PeopleWithErrors(reading.Value.Count, reading.Findings.Errors.Count));
        }

        return new People(reading.Value, reading.HasErrors);
    }

    internal static readonly string[] UsualNames = [ToolTexts.PeopleFile.Chinese, ToolTexts.PeopleFile.English];

    /// <summary>The workbook of the usual name in the tool's folder, or the folder itself where it has a roster; null where it has neither.</summary>
    /// <exception cref="ToolFault">It has both, or two workbooks.</exception>
    internal static string? Usual(ToolContext tool)
    {
        var workbook = InputFile.Usual(tool, UsualNames, "--people");
        return (workbook, Tables(tool.Host.Folder).Find(IsRoster)) switch
        {
            ({ } book, { } roster) => throw ToolFault.Use(ToolTexts.SeveralFiles(book, Path.GetFileName(roster), "--people")),
            (null, { }) => ".",
            _ => workbook,
        };
    }

    /// <summary>The files of a folder that may be tables, whatever the case of their extension.</summary>
    private static List<string> Tables(string folder) =>
        [.. Directory.GetFiles(folder).Where(IsCsv).Order(StringComparer.Ordinal)];

    private static bool IsCsv(string file) => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a workbook is named as one of people is: results that were written beside the tables are none.</summary>
    private static bool IsOfPeople(string file) => IsWorkbook(file)
        && (UsualNames.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase)
            || WorkforceFiles.IsTable(Path.GetFileNameWithoutExtension(file)));

    private static bool IsRoster(string file) => WorkforceFiles.IsRoster(Path.GetFileNameWithoutExtension(file));

    internal static bool IsWorkbook(string path) => Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    internal static Workbook OpenWorkbook(ToolContext tool, string path) =>
        Workbook.Open(new MemoryStream(InputFile.Bytes(tool, path)), Path.GetFileName(path));

    private static WorkforceFiles From(ToolContext tool, string path)
    {
        var full = InputFile.Full(tool, path);
        return Directory.Exists(full) ? OfFolder(tool, path, full) : Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" or ".TXT" => new WorkforceFiles(new MemoryStream(InputFile.Bytes(tool, path)), Path.GetFileName(path)),
            _ when File.Exists(full) => throw ToolFault.Use(ToolTexts.NotPeople(path)),
            _ => throw ToolFault.Use(ToolTexts.NotThere(path)),
        };
    }

    private static WorkforceFiles OfFolder(ToolContext tool, string path, string full)
    {
        var files = Tables(full);
        var known = files.Where(file => WorkforceFiles.IsTable(Path.GetFileNameWithoutExtension(file))).ToList();
        foreach (var file in files.Except(known, StringComparer.Ordinal))
        {
            tool.Tell(ToolTexts.UnknownTable(Path.GetFileName(file)));
        }

        foreach (var workbook in Directory.GetFiles(full).Where(IsOfPeople).Order(StringComparer.Ordinal))
        {
            tool.Tell(ToolTexts.WorkbookNotRead(Path.GetFileName(workbook)));
        }

        var roster = known.Find(IsRoster) ?? throw ToolFault.Use(ToolTexts.NoRoster(path));
        foreach (var twice in known.GroupBy(file => TableDefinition.Find(Path.GetFileNameWithoutExtension(file)))
            .Where(same => same.Key is not null && same.Count() > 1))
        {
            throw ToolFault.Use(ToolTexts.SameTable(Path.GetFileName(twice.First()), Path.GetFileName(twice.Last())));
        }

        return known.Where(file => file != roster).Aggregate(
            new WorkforceFiles(Stream(tool, roster), Path.GetFileName(roster)),
            (set, file) => set.With(Path.GetFileNameWithoutExtension(file), Stream(tool, file), Path.GetFileName(file)));
    }

    private static MemoryStream Stream(ToolContext tool, string file) => new(InputFile.Bytes(tool, file));
}
