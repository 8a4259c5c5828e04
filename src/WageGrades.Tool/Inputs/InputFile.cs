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

    /// <summary>The whole path, of whatever is or is not there.</summary>
    internal static string Full(ToolContext tool, string path)
    {
        try
        {
            return tool.Host.Full(path);
        }
        catch (Exception trouble) when (trouble is ArgumentException or NotSupportedException or PathTooLongException)
        {
            throw ToolFault.Use(ToolTexts.NotThere(path));
        }
    }
}
