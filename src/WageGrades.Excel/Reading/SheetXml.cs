using System.Xml;

namespace WageGrades.Excel;

/// <summary>Parts of a workbook as XML: no document types, so no entities; nothing outside the part is ever opened.</summary>
internal static class SheetXml
{
    /// <summary>The longest text that a cell of a sheet may have.</summary>
    internal const int LongestText = 32_767;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
        CloseInput = true,
    };

    internal static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>Reads the text of the element on which the reader stands behind what the buffer holds, up to the longest; false where it is longer.
    /// The reader ends on the element's end, or on the element where it is empty.</summary>
    internal static bool TryReadText(XmlReader reader, char[] buffer, ref int length)
    {
        if (reader.IsEmptyElement)
        {
            return true;
        }

        var depth = reader.Depth;
        var isWhole = true;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            int read;
            while ((read = reader.ReadValueChunk(buffer, length, buffer.Length - length)) > 0)
            {
                length += read;
                if (length == buffer.Length)
                {
                    // The buffer has one sign more than may be.
                    isWhole = false;
                    length--;
                }
            }
        }

        return isWhole;
    }

    /// <summary>A buffer for the texts of cells.</summary>
    internal static char[] NewBuffer() => new char[LongestText + 1];
}
