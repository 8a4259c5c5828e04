namespace WageGrades.Tool;

/// <summary>What the tool sees of the machine: where it writes, the folder it runs in, whether somebody watches, what the environment says.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where findings, questions of use and progress go.</param>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="IsWatched">Whether <paramref name="Error"/> is a terminal: only then progress is drawn.</param>
/// <param name="Variable">The value of a variable of the environment, or null.</param>
internal sealed record ToolHost(TextWriter Out, TextWriter Error, string Folder, bool IsWatched, Func<string, string?> Variable)
{
    internal static ToolHost OfThisProcess() => new(
        Console.Out, Console.Error, Directory.GetCurrentDirectory(), !Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>A path as given, from the tool's folder.</summary>
    internal string Full(string path) => Path.GetFullPath(path, Folder);
}
