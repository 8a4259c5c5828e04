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
    internal static People Read(ToolContext tool, string? path, CollectiveAgreement agreement)
    {
        var given = path ?? Usual(tool) ?? throw ToolFault.Use(ToolTexts.WhichPeople);
        var reading = IsWorkbook(given) && File.Exists(InputFile.Full(tool, given))
            ? OpenWorkbook(tool, given).ReadWorkforce(agreement)
            : From(tool, given).For(agreement).Read();
        tool.Tell(reading.Findings);
        if (reading.Value.Count == 0)
        {
            throw new ToolFault(ToolTexts.Nobody(given), ExitCodes.Blocked);
        }

        if (reading.HasErrors)
        {
            tool.Tell(ToolTexts.PeopleWithErrors(reading.Value.Count, reading.Findings.Errors.Count));
        }

        return new People(reading.Value, reading.HasErrors);
    }

    /// <summary>The workbook of the usual name in the tool's folder, else the folder itself where it has a roster.</summary>
    private static string? Usual(ToolContext tool) =>
        new[] { ToolTexts.PeopleFile.Chinese, ToolTexts.PeopleFile.English }.FirstOrDefault(name => File.Exists(tool.Host.Full(name)))
        ?? (Directory.GetFiles(tool.Host.Folder, "*.csv").Any(file => WorkforceFiles.IsRoster(Path.GetFileNameWithoutExtension(file))) ? "." : null);

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
        var files = Directory.GetFiles(full, "*.csv").Order(StringComparer.Ordinal).ToList();
        var known = files.Where(file => WorkforceFiles.IsTable(Path.GetFileNameWithoutExtension(file))).ToList();
        foreach (var file in files.Except(known, StringComparer.Ordinal))
        {
            tool.Tell(ToolTexts.UnknownTable(Path.GetFileName(file)));
        }

        var roster = known.Find(file => WorkforceFiles.IsRoster(Path.GetFileNameWithoutExtension(file)))
            ?? throw ToolFault.Use(ToolTexts.NoRoster(path));
        return known.Where(file => file != roster).Aggregate(
            new WorkforceFiles(Stream(tool, roster), Path.GetFileName(roster)),
            (set, file) => set.With(Path.GetFileNameWithoutExtension(file), Stream(tool, file), Path.GetFileName(file)));
    }

    private static MemoryStream Stream(ToolContext tool, string file) => new(InputFile.Bytes(tool, file));
}
