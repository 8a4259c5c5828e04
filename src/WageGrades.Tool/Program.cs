using System.Text;

namespace WageGrades.Tool;

/// <summary>Where the tool starts.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return await ToolProgram.RunAsync(args, ToolHost.OfThisProcess()).ConfigureAwait(false);
    }
}
