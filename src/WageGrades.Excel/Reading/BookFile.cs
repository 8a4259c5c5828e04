using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>The bytes of a workbook. The package is opened for each part anew, so nothing is held open.</summary>
internal sealed class BookFile
{
    // No part but sheets and texts is large; these are read whole by whoever opens the package.
    private const int MostParts = 10_000;
    private const int LargestOtherPart = 16 << 20;

    private readonly byte[] bytes;
    private readonly WorkbookLimits limits;
    private readonly Lazy<IReadOnlyList<string?>> texts;
    private readonly Lazy<CellStyles> styles;

    private BookFile(byte[] bytes, WorkbookLimits limits)
    {
        (this.bytes, this.limits) = (bytes, limits);
        texts = new(() => Read(book => book.SharedStringTablePart is { } part
            ? SharedTexts.Read(part.GetStream(), limits.Cells)
            : (IReadOnlyList<string?>)[]));
        styles = new(() => Read(book => book.WorkbookStylesPart is { } part ? CellStyles.Read(part.GetStream()) : CellStyles.None));
    }

    /// <summary>The sheets in their order; none where the file is no workbook.</summary>
    internal BookContents Contents { get; private init; } = new([], IsFrom1904: false);

    /// <summary>Opens a file; whatever its bytes, what is wrong with them is added to the findings.</summary>
    internal static BookFile Open(Stream stream, WorkbookLimits limits, List<Finding> findings)
    {
        byte[] read = [];
        try
        {
            read = ReadAll(stream, limits);
            BookFile file = new(read, limits);
            if (WhyNoArchive(read) is { } reason)
            {
                findings.Add(Finding.Of(FindingCodes.NotAWorkbook, "", ("reason", reason)));
                return file;
            }

            CheckSizes(read, limits);
            return file.Read(book =>
            {
                var contents = BookContents.Read(book.GetStream(), limits);
                if (contents.Sheets.Count == 0)
                {
                    findings.Add(Finding.Of(FindingCodes.NotAWorkbook, "", ("reason", Words.HasNoWorkbook)));
                }

                if (book.ExternalWorkbookParts.Any())
                {
                    findings.Add(Finding.Of(FindingCodes.ExternalLinks));
                }

                if (contents.IsFrom1904)
                {
                    findings.Add(Finding.Of(FindingCodes.DaysFrom1904));
                }

                return new BookFile(read, limits) { Contents = contents };
            });
        }
        catch (Exception problem) when (BookProblem.IsOfTheFile(problem))
        {
            findings.Add(BookProblem.Finding("workbook.xml", problem));
            return new BookFile(read, limits);
        }
    }

    /// <summary>Opens a sheet; what is wrong with its cells goes to the faults.</summary>
    /// <exception cref="Exception">The part is not there or is damaged; <see cref="BookProblem"/> says which it is.</exception>
    internal SheetReader OpenSheet(string id, SheetFaults faults) => Read(book => book.GetPartById(id) is WorksheetPart part
        ? new SheetReader(part.GetStream(), texts.Value, styles.Value, Contents.IsFrom1904, limits, faults)
        : throw new InvalidDataException("The sheet is a chart or a dialog."), keepOpen: true);

    private T Read<T>(Func<WorkbookPart, T> read, bool keepOpen = false)
    {
        var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { AutoSave = false });
        try
        {
            return read(document.WorkbookPart ?? throw new InvalidDataException("There is no main part."));
        }
        finally
        {
            // The stream of a part ends with its package, and the package holds nothing but memory.
            if (!keepOpen)
            {
                document.Dispose();
            }
        }
    }

    private static byte[] ReadAll(Stream stream, WorkbookLimits limits)
    {
        using MemoryStream copy = new();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            copy.Write(copy.Length + read <= limits.FileBytes ? buffer.AsSpan(0, read)
                : throw new WorkbookLimitException(Words.FileBytes, limits.FileBytes));
        }

        return copy.ToArray();
    }

    /// <summary>What the parts are said to have once unpacked; unpacking ends there, whatever follows.</summary>
    private static void CheckSizes(byte[] bytes, WorkbookLimits limits)
    {
        using ZipArchive archive = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
        {
            throw new WorkbookLimitException(Words.Parts, MostParts);
        }

        var all = 0L;
        foreach (var entry in archive.Entries)
        {
            all += entry.Length;
            var isLarge = entry.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)
                || entry.FullName.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase)
                || entry.FullName.Contains("media/", StringComparison.OrdinalIgnoreCase);
            if (all > limits.UnpackedBytes || (!isLarge && entry.Length > Math.Min(LargestOtherPart, limits.UnpackedBytes)))
            {
                throw new WorkbookLimitException(Words.UnpackedBytes, all > limits.UnpackedBytes ? limits.UnpackedBytes : LargestOtherPart);
            }
        }
    }

    /// <summary>Why the bytes are no archive; null where they begin like one.</summary>
    private static LocalizedText? WhyNoArchive(byte[] bytes) => bytes switch
    {
        [] => Words.IsEmpty,
        [0x50, 0x4B, 3 or 5 or 7, ..] => null,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? Words.IsEncrypted : Words.IsOld,
        [0x09, 0x00 or 0x02 or 0x04 or 0x08, ..] => Words.IsOld,
        [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => Words.IsMarkup,
        _ => bytes.AsSpan(0, Math.Min(bytes.Length, 512)).IndexOf((byte)0) < 0 ? Words.IsText : Words.IsUnknown,
    };
}
