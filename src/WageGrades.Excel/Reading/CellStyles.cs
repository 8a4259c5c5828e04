using System.Globalization;
using System.Xml;

namespace WageGrades.Excel;

/// <summary>The number formats of a workbook's cells, by the number that a cell gives for its style.</summary>
internal sealed class CellStyles
{
    private readonly List<CellFormat> formats = [];

    /// <summary>Styles of a workbook that declares none.</summary>
    internal static CellStyles None { get; } = new();

    /// <summary>The format of a style; that of a plain number where there is no such style.</summary>
    internal CellFormat Of(int style) => style >= 0 && style < formats.Count ? formats[style] : default;

    internal static CellStyles Read(Stream part)
    {
        using var reader = SheetXml.Open(part);
        CellStyles styles = new();
        Dictionary<int, CellFormat> own = [];
        var isInCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt" && Number(reader.GetAttribute("numFmtId")) is { } id)
            {
                own[id] = CellFormat.OfCode(reader.GetAttribute("formatCode") ?? "");
            }
            else if (isInCells && reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf")
            {
                var format = Number(reader.GetAttribute("numFmtId")) ?? 0;
                styles.formats.Add(own.TryGetValue(format, out var known) ? known : CellFormat.OfBuiltIn(format));
            }
        }

        return styles;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
