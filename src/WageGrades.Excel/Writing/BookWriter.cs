using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace WageGrades.Excel;

/// <summary>Writes pages as a workbook; the same pages give the same bytes.</summary>
internal static class BookWriter
{
    // The first day that an archive can name: a file is not other for having been written on another.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static void Write(Stream stream, IReadOnlyList<Page> pages)
    {
        using MemoryStream package = new();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, pages);
        }

        package.Position = 0;
        using MemoryStream fixedPackage = new();
        using (ZipArchive from = new(package, ZipArchiveMode.Read, leaveOpen: true))
        using (ZipArchive to = new(fixedPackage, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, to.CreateEntry(entry.FullName, CompressionLevel.Optimal));
            }
        }

        stream.Write(fixedPackage.GetBuffer().AsSpan(0, (int)fixedPackage.Length));
    }

    private static void Fill(SpreadsheetDocument document, IReadOnlyList<Page> pages)
    {
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "book");
        BookStyles styles = new();
        Sheets sheets = new();
        DefinedNames names = new();
        for (var index = 0; index < pages.Count; index++)
        {
            var id = FormattableString.Invariant($"sheet{index + 1}");
            var rows = SheetWriter.Write(book.AddNewPart<WorksheetPart>(id), pages[index], styles);
            sheets.Append(new Sheet { Name = pages[index].Title, SheetId = (uint)index + 1, Id = id });
            AddNames(names, pages[index], index, rows);
        }

        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.ToStylesheet();
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView()), sheets);
        if (names.HasChildren)
        {
            book.Workbook.Append(names);
        }
    }

    /// <summary>The header comes again on every printed page; a filter needs its name.</summary>
    private static void AddNames(DefinedNames names, Page page, int index, int rows)
    {
        if (!page.HasHeader)
        {
            return;
        }

        var sheet = Quoted(page.Title);
        var filter = string.Join(':', SheetWriter.FilterOf(page, rows).Split(':').Select(Fixed));
        names.Append(
            new DefinedName($"{sheet}!{filter}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true },
            new DefinedName($"{sheet}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
    }

    /// <summary>The name of a sheet as references call it.</summary>
    internal static string Quoted(string title) => $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>C7 as $C$7.</summary>
    private static string Fixed(string place)
    {
        var letters = place.TakeWhile(char.IsAsciiLetter).Count();
        return $"${place[..letters]}${place[letters..]}";
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        to.LastWriteTime = Written;
        using var source = from.Open();
        using var target = to.Open();
        source.CopyTo(target);
    }
}
