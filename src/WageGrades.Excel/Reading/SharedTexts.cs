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

    /// <summary>The text of an item on whose start the reader stands: its runs one after the other in the buffer, without how they are pronounced.
    /// False where it is longer than a cell may be.</summary>
    internal static bool TryReadItem(XmlReader reader, char[] buffer, out ReadOnlySpan<char> text)
    {
        var length = 0;
        var isWhole = true;
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
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
                isWhole &= SheetXml.TryReadText(reader, buffer, ref length);
            }
        }

        text = buffer.AsSpan(0, length);
        return isWhole;
    }

    private static string? ReadItem(XmlReader reader, char[] buffer) =>
        TryReadItem(reader, buffer, out var text) ? SheetText.Unescape(text.ToString()) : null;

    /// <summary>Moves to the end of the element on whose start the reader stands.</summary>
    private static void SkipTo(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }
}
