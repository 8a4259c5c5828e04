namespace WageGrades.Tool;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    internal static byte[] Made(Action<Stream> write)
    {
        using MemoryStream made = new();
        write(made);
        return made.ToArray();
    }

    /// <summary>Writes a result; a file that this run read, or would read by its name alone, it leaves as it is.</summary>
    /// <exception cref="ToolFault">The path is a folder or a file to be read, its folder is not there, or the file cannot be written.</exception>
    internal static void Write(ToolContext tool, string path, byte[] bytes)
    {
        var full = InputFile.Full(tool, path);
        var isUsual = AgreementInput.UsualNames.Concat(PeopleInput.UsualNames).Contains(Path.GetFileName(full), StringComparer.OrdinalIgnoreCase);
        if (File.Exists(full) && (isUsual || tool.FilesRead.Contains(full)))
        {
            throw ToolFault.Use(ToolTexts.IsInput(path));
        }

        Replace(tool, path, bytes);
    }

    /// <summary>Writes a file whatever is there under its name.</summary>
    /// <exception cref="ToolFault">The path is a folder, its folder is not there, or the file cannot be written.</exception>
    internal static void Replace(ToolContext tool, string path, byte[] bytes)
    {
        var full = InputFile.Full(tool, path);
        if (Directory.Exists(full))
        {
            throw ToolFault.Use(ToolTexts.IsFolder(path));
        }

        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            throw ToolFault.Use(ToolTexts.NoFolder(folder));
        }

        var isThere = File.Exists(full);
        var beside = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw ToolFault.File(ToolTexts.CannotWrite(path, trouble.Message));
        }
        finally
        {
            File.Delete(beside);
        }

        tool.Tell(isThere ? ToolTexts.Replaced(path) : ToolTexts.Written(path));
    }
}
