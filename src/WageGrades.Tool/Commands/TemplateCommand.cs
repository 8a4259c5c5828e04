using System.CommandLine;
using System.Reflection;
using WageGrades.Agreements;
using WageGrades.Excel;
using WageGrades.Serialization;

namespace WageGrades.Tool;

/// <summary><c>template</c>: files to start from, in the language of the run: an agreement, two proposals on it, the empty tables of
/// people; of an agreement that is given, the tables alone.</summary>
internal static class TemplateCommand
{
    internal static Command Of(ToolContext tool)
    {
        CommonOptions common = new(tool);
        var target = CommonOptions.Perhaps(tool, ToolTexts.Target, ToolTexts.TemplateArgument);
        var force = CommonOptions.Flag(tool, "--force", ToolTexts.ForceOption);
        Command command = new("template", tool.In(ToolTexts.Template)) { target, force };
        common.AddAgreement(command, ToolTexts.TemplateAgreementOption);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(target) ?? ".";
            _ = File.Exists(InputFile.Full(tool, folder)) ? throw ToolFault.Use(ToolTexts.IsFile(folder)) : 0;
            var files = (common.HasAgreement(parsed) ? [People(tool, common.Agreement(parsed))] : Starting(tool)).ToList();
            foreach (var (name, _) in files)
            {
                var path = InputFile.Full(tool, Path.Combine(folder, name));
                _ = File.Exists(path) && !parsed.GetValue(force) ? throw ToolFault.Use(ToolTexts.IsThere(Path.Combine(folder, name))) : 0;
            }

            Directory.CreateDirectory(InputFile.Full(tool, folder));
            foreach (var (name, bytes) in files)
            {
                OutputFile.Replace(tool, folder == "." ? name : Path.Combine(folder, name), bytes);
            }

            return ExitCodes.Good;
        });
        return command;
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Starting(ToolContext tool)
    {
        yield return (tool.In(ToolTexts.AgreementFile), Resource("agreement"));
        yield return (tool.In(ToolTexts.UnionFile), Resource("union"));
        yield return (tool.In(ToolTexts.EmployerFile), Resource("employer"));
        yield return People(tool, AgreementJson.Read(Resource("agreement")).OrThrow());
    }

    /// <summary>The tables of people with what this agreement lets them hold.</summary>
    private static (string Name, byte[] Bytes) People(ToolContext tool, CollectiveAgreement agreement) =>
        (tool.In(ToolTexts.PeopleFile), OutputFile.Made(stream => WorkbookTemplate.Write(stream, agreement, tool.Language)));

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.json")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
