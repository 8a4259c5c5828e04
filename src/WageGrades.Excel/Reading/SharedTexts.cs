using System.Text;
using System.Xml;

namespace WageGrades.Excel;

/// <summary>The texts that the cells of a workbook share; cells hold the place of theirs.</summary>
internal static class SharedTexts
{
    /// <summary>Reads the texts. One that is longer than a cell may be is null.</summary>
    /// <exception cref="WorkbookLimitException">There are more texts than a sheet may have cells.</exception>
    internal static List<string?> Read(Stream part, int most)
    {
        using var reader = SheetXml.Open(part);
        var buffer = SheetXml.NewBuffer();
        List<string?> texts = [];
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(texts.Count < most ? ReadItem(reader, buffer) : throw new WorkbookLimitException(Words.Texts, most));
            }
        }

        return texts;
    }

    /// <summary>The text of an item on whose start the reader stands: its runs one after the other, without how they are pronounced.</summary>
    internal static string? ReadItem(XmlReader reader, char[] buffer)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = "";
        StringBuilder? runs = null;
        var isWhole = true;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPh")
            {
                SkipTo(reader);
            }
            else if (reader.LocalName == "t")
            {
                isWhole &= SheetXml.TryReadText(reader, buffer, out var length);
                if (text.Length == 0 && runs is null)
                {
                    text = new string(buffer, 0, length);
                }
                else if (isWhole)
                {
                    runs = (runs ?? new StringBuilder(text)).Append(buffer, 0, length);
                    isWhole = runs.Length <= SheetXml.LongestText;
                }
            }
        }

        return isWhole ? SheetText.Unescape(runs?.ToString() ?? text) : null;
    }

    /// <summary>Moves to the end of the element on whose start the reader stands.</summary>
    private static void SkipTo(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }
}
