using System.IO.Compression;

namespace WageGrades.Word;

/// <summary>Gives a package the same bytes for the same parts: whenever and wherever it is written.</summary>
internal static class WordPackage
{
    // The first day that an archive can name: a file is not other for having been written on another.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Copy(Stream package, Stream target)
    {
        using MemoryStream whole = new();
        using (ZipArchive from = new(package, ZipArchiveMode.Read, leaveOpen: true))
        using (ZipArchive to = new(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, to.CreateEntry(entry.FullName, CompressionLevel.Optimal));
            }
        }

        target.Write(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        to.LastWriteTime = Written;
        using var source = from.Open();
        using var target = to.Open();
        source.CopyTo(target);
    }
}
