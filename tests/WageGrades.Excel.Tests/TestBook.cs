using System.IO.Compression;
using System.Security;
using System.Text;

namespace WageGrades.Excel.Tests;

/// <summary>A workbook put together part by part, as no writer of ours would: what people's spreadsheets, and ill will, may hold.</summary>
internal sealed class TestBook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Title, string Xml, string State)> sheets = [];
    private readonly List<string> shared = [];
    private readonly List<(int Id, string Code)> formats = [];

    internal string? WorkbookProperties { get; init; }

    /// <summary>Further parts by their path, or other contents of usual ones.</summary>
    internal Dictionary<string, byte[]> Parts { get; } = [];

    internal string? WorkbookRelations { get; init; }

    internal string? ContentTypes { get; init; }

    /// <summary>A cell of plain text.</summary>
    internal static string Text(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    internal static string Number(string value, int style = 0) => $"<c s=\"{style}\"><v>{value}</v></c>";

    internal static string Row(params string[] cells) => $"<row>{string.Concat(cells)}</row>";

    internal static string Texts(params string[] cells) => Row([.. cells.Select(Text)]);

    /// <summary>The roster's usual columns, then these rows.</summary>
    internal static TestBook Roster(params string[] rows) => new TestBook().Sheet("花名册", [Texts("工号", "姓名", "入职日期", "薪级", "薪档"), .. rows]);

    internal static string Person(string number) => Texts(number, "张三", "2020-03-01", "高级工", "1");

    /// <summary>A text that cells share; its place.</summary>
    internal int Share(string text)
    {
        shared.Add($"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>");
        return shared.Count - 1;
    }

    /// <summary>A style with this format; its number.</summary>
    internal int Style(int formatId)
    {
        formats.Add((formatId, ""));
        return formats.Count;
    }

    /// <inheritdoc cref="Style(int)"/>
    internal int Style(string code)
    {
        formats.Add((200 + formats.Count, code));
        return formats.Count;
    }

    internal TestBook Sheet(string title, params string[] rows) => SheetOf(title, $"<sheetData>{string.Concat(rows)}</sheetData>");

    internal TestBook SheetOf(string title, string xml, string state = "visible")
    {
        sheets.Add((title, xml, state));
        return this;
    }

    internal Workbook Open(WorkbookLimits? limits = null) => Workbook.Open(new MemoryStream(ToBytes()), "people.xlsx", limits);

    internal Dictionary<string, byte[]> AllParts()
    {
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Utf8(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
                + ContentTypes + "</Types>"),
            ["_rels/.rels"] = Utf8(
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ["xl/workbook.xml"] = Utf8(
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{WorkbookProperties}<sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Title)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i + 1}\"/>"))
                + "</sheets></workbook>"),
            ["xl/_rels/workbook.xml.rels"] = Utf8(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"texts\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>{WorkbookRelations}</Relationships>"),
            ["xl/styles.xml"] = Utf8(
                $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(formats.Where(each => each.Code.Length > 0).Select(each => $"<numFmt numFmtId=\"{each.Id}\" formatCode=\"{SecurityElement.Escape(each.Code)}\"/>"))}</numFmts><cellXfs><xf numFmtId=\"0\"/>{string.Concat(formats.Select(each => $"<xf numFmtId=\"{each.Id}\"/>"))}</cellXfs></styleSheet>"),
            ["xl/sharedStrings.xml"] = Utf8($"<sst xmlns=\"{Main}\">{string.Concat(shared)}</sst>"),
        };
        for (var i = 0; i < sheets.Count; i++)
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = Utf8($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{sheets[i].Xml}</worksheet>");
        }

        foreach ((var path, var bytes) in Parts)
        {
            parts[path] = bytes;
        }

        return parts;
    }

    internal byte[] ToBytes() => Zip(AllParts());

    internal static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((var path, var bytes) in parts)
            {
                using var entry = archive.CreateEntry(path, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
