namespace WageGrades.Tool;

/// <summary>Reads a file whole, and says in words why it cannot.</summary>
internal static class InputFile
{
    /// <summary>More than any agreement, proposal or roster has; what is larger was named by mistake.</summary>
    private const long MostBytes = 1L << 30;

    /// <exception cref="ToolFault">The file is not there, is a folder or too large, or cannot be opened.</exception>
    internal static byte[] Bytes(ToolContext tool, string path)
    {
        var full = Existing(tool, path);
        tool.FilesRead.Add(full);
        try
        {
            return new FileInfo(full).Length > MostBytes ? throw ToolFault.Use(ToolTexts.TooLarge(path)) : File.ReadAllBytes(full);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw ToolFault.File(ToolTexts.CannotRead(path, trouble.Message));
        }
    }

    /// <summary>The whole path of a file that is there.</summary>
    internal static string Existing(ToolContext tool, string path)
    {
        var full = Full(tool, path);
        return File.Exists(full) ? full
            : throw ToolFault.Use(Directory.Exists(full) ? ToolTexts.IsFolder(path) : ToolTexts.NotThere(path));
    }

    /// <summary>The one of these usual names that is in the tool's folder; null where none is.</summary>
    /// <exception cref="ToolFault">Several are: which is meant only the person at the keyboard knows.</exception>
    internal static string? Usual(ToolContext tool, IEnumerable<string> names, string option) =>
        names.Where(name => File.Exists(tool.Host.Full(name))).ToList() switch
        {
            [] => null,
            [var one] => one,
            [var first, var second, ..] => throw ToolFault.Use(ToolTexts.SeveralFiles(first, second, option)),
        };

    /// <summary>The whole path, of whatever is or is not there.</summary>
    internal static string Full(ToolContext tool, string path)
    {
        try
        {
            return string.IsNullOrWhiteSpace(path) ? throw ToolFault.Use(ToolTexts.NoName) : tool.Host.Full(path);
        }
        catch (Exception trouble) when (trouble is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw ToolFault.Use(ToolTexts.NotThere(path));
        }
    }
}
