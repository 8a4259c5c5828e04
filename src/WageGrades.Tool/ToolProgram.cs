using System.CommandLine;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>Builds the commands in the language that was asked for, runs the one that was called, and turns every trouble into a sentence.</summary>
internal static class ToolProgram
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, ToolHost host, CancellationToken cancel = default)
    {
        var language = LanguageChoice.Of(args, host.Variable);
        ToolContext tool = new(host, language);
        try
        {
            var parsed = ToolCommands.Root(tool).Parse(args);
            InvocationConfiguration configuration = new() { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false };
            if (parsed.Errors.Count == 0)
            {
                return await parsed.InvokeAsync(configuration, cancel).ConfigureAwait(false);
            }

            foreach (var fault in UseFaults.Of(parsed))
            {
                tool.Tell(fault);
            }

            return Said(tool, ToolTexts.SeeHelp(parsed.CommandResult.Command), ExitCodes.WrongUse);
        }
        catch (OperationCanceledException)
        {
            return Said(tool, ToolTexts.Cancelled, ExitCodes.Cancelled);
        }
        catch (ToolFault fault)
        {
            return Said(tool, fault.Said, fault.ExitCode);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return Said(tool, ToolTexts.FileTrouble(trouble.Message), ExitCodes.FileTrouble);
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            return Said(tool, ToolTexts.OwnFault($"{trouble.GetType().Name}: {trouble.Message}"), ExitCodes.OwnFault);
        }
    }

    private static int Said(ToolContext tool, LocalizedText text, int code)
    {
        tool.Tell(text);
        return code;
    }
}
