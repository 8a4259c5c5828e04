using System.CommandLine;
using System.CommandLine.Parsing;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>What is wrong with a command line, in the language of the run.</summary>
internal static class UseFaults
{
    internal static IEnumerable<LocalizedText> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens.Count == 0 && parsed.Errors.All(error => error.SymbolResult is CommandResult))
        {
            return [ToolTexts.WhichCommand];
        }

        List<LocalizedText> faults =
        [
            .. parsed.UnmatchedTokens.Select(token => ToolTexts.Unknown(token)),
            .. command.Arguments.Where(each => each.Arity.MinimumNumberOfValues > (parsed.GetResult(each)?.Tokens.Count ?? 0))
                .Select(each => ToolTexts.Missing($"<{each.Name}>")),
            .. command.Options.Where(each => each.Required && parsed.GetResult(each) is null).Select(each => ToolTexts.Missing(each.Name)),
            .. parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>()
                .Where(option => parsed.GetResult(option.Option) is not null)
                .Distinct()
                .Select(option => ToolTexts.BadOption(option.Option.Name, string.Join(' ', option.Tokens.Select(token => token.Value)))),
        ];
        return faults.Count > 0 ? faults : [ToolTexts.BadUse];
    }
}
