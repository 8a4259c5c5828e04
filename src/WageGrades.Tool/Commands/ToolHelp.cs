using System.CommandLine;
using System.CommandLine.Invocation;

namespace WageGrades.Tool;

/// <summary>The help of a command in the language of the run: each argument and option on a line of its own, what it is below it.</summary>
internal sealed class ToolHelp(ToolContext tool) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Good;
    }

    internal void Write(Command command, TextWriter to)
    {
        to.WriteLine(command.Description);
        to.WriteLine();
        to.WriteLine($"{tool.In(ToolTexts.Usage)}{UsageOf(command)}");
        Section(to, tool.In(ToolTexts.CommandsTitle), command.Subcommands.Select(each => (UsageOf(each), each.Description)));
        Section(to, tool.In(ToolTexts.ArgumentsTitle), command.Arguments.Select(each => ($"<{each.Name}>", each.Description)));
        Section(to, tool.In(ToolTexts.OptionsTitle), OptionsOf(command).Select(each => (NamesOf(each), DescriptionOf(each))));
        if (command is RootCommand)
        {
            to.WriteLine();
            to.WriteLine(tool.In(ToolTexts.ExitCodesLine));
        }
    }

    private static void Section(TextWriter to, string title, IEnumerable<(string Name, string? Said)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine(title);
        foreach (var (name, said) in all)
        {
            to.WriteLine($"  {name}");
            to.WriteLine($"      {said}");
        }
    }

    private static string UsageOf(Command command) => command is RootCommand
        ? $"{ToolCommands.Name} <{(command.Subcommands.Count > 0 ? string.Join('|', command.Subcommands.Select(each => each.Name)) : "")}>"
        : $"{ToolCommands.Name} {command.Name}{string.Concat(command.Arguments.Select(UsageOf))}";

    private static string UsageOf(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, _) => $" [<{argument.Name}>]",
        (_, > 1) => $" <{argument.Name}>…",
        _ => $" <{argument.Name}>",
    };

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(each => each.Recursive)))
            .Where(each => !each.Hidden)
            .Distinct();

    private static string NamesOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Prepend(option.Name))
        + (option.HelpName is { } value ? $" <{value}>" : "");

    private string? DescriptionOf(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => tool.In(ToolTexts.HelpOption),
        VersionOption => tool.In(ToolTexts.VersionOption),
        { Required: true } => $"{option.Description}{tool.In(ToolTexts.IsRequired)}",
        _ => option.Description,
    };
}
