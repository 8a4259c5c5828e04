using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>Something that ends the run with one sentence for the person at the keyboard.</summary>
internal sealed class ToolFault(LocalizedText said, int exitCode) : Exception(said.English)
{
    internal LocalizedText Said { get; } = said;

    internal int ExitCode { get; } = exitCode;

    /// <summary>The tool was called wrongly.</summary>
    internal static ToolFault Use(LocalizedText said) => new(said, ExitCodes.WrongUse);

    /// <summary>A file could not be read or written.</summary>
    internal static ToolFault File(LocalizedText said) => new(said, ExitCodes.FileTrouble);
}
