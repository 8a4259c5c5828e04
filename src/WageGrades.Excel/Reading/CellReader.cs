using System.Xml;

namespace WageGrades.Excel;

/// <summary>Reads what stands inside a cell: its value, its own text, whether it is a formula.</summary>
internal sealed class CellReader(XmlReader reader, CellValues values, SheetFaults faults)
{
    private readonly char[] buffer = SheetXml.NewBuffer();

    /// <summary>The text of the cell on whose start the reader stands.</summary>
    internal ReadOnlyMemory<char> Read(int row, int column, CellType type, int style)
    {
        var depth = reader.Depth;
        var isFormula = false;
        var hasValue = false;
        var text = ReadOnlyMemory<char>.Empty;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "f":
                    isFormula = true;
                    var formula = 0;
                    _ = SheetXml.TryReadText(reader, buffer, ref formula);
                    break;
                case "v":
                    var length = 0;
                    var isWhole = SheetXml.TryReadText(reader, buffer, ref length);
                    hasValue = length > 0;
                    text = isWhole ? values.Of(buffer.AsSpan(0, length), row, column, type, style)
                        : values.Bad(row, column, buffer.AsSpan(0, length), Words.IsTooLong);
                    break;
                case "is":
                    hasValue = true;
                    text = SharedTexts.TryReadItem(reader, buffer, out var inline) ? values.Unescaped(inline)
                        : values.Bad(row, column, "", Words.IsTooLong);
                    break;
                default:
                    break;
            }
        }

        if (isFormula && hasValue)
        {
            faults.AddFormula(row, column);
        }
        else if (isFormula && type != CellType.Text)
        {
            faults.AddFormulaWithoutValue(row, column);
        }

        return text;
    }
}
