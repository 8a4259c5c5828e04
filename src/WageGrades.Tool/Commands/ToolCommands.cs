using System.CommandLine;

namespace WageGrades.Tool;

/// <summary>All commands under their root.</summary>
internal static class ToolCommands
{
    internal const string Name = "wagegrades";

    internal static RootCommand Root(ToolContext tool)
    {
        Option<string> language = new(LanguageChoice.Option) { Description = tool.In(ToolTexts.LangOption), HelpName = "zh|en", Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        RootCommand root = new(tool.In(ToolTexts.Root))
        {
            language,
            TemplateCommand.Of(tool),
            CheckCommand.Of(tool),
            CostCommand.Of(tool),
            CompareCommand.Of(tool),
            SolveCommand.Of(tool),
            PayCommand.Of(tool),
            BackPayCommand.Of(tool),
            ContractCommand.Of(tool),
            ExplainCommand.Of(tool),
        };
        root.Options.OfType<System.CommandLine.Help.HelpOption>().Single().Action = new ToolHelp(tool);
        return root;
    }
}
