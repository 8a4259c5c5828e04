using System.Globalization;
using System.Xml;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>Goes through the rows of a sheet once, from the top. Formulas count with the value that the file holds for them.</summary>
internal sealed class SheetReader : IDisposable
{
    private readonly XmlReader reader;
    private readonly IReadOnlyList<string?> shared;
    private readonly CellStyles styles;
    private readonly WorkbookLimits limits;
    private readonly bool isFrom1904;
    private readonly SheetFaults faults;
    private readonly CellTexts texts = new();
    private readonly char[] buffer = SheetXml.NewBuffer();
    private readonly List<ReadOnlyMemory<char>> cells = [];
    private int rows;
    private long cellCount;
    private int rowNumber;
    private int lastColumn;
    private bool isInData;

    internal SheetReader(
        Stream part, IReadOnlyList<string?> shared, CellStyles styles, bool isFrom1904, WorkbookLimits limits, SheetFaults faults)
    {
        reader = SheetXml.Open(part);
        (this.shared, this.styles, this.isFrom1904, this.limits, this.faults) = (shared, styles, isFrom1904, limits, faults);
    }

    public void Dispose() => reader.Dispose();

    /// <summary>The next row that holds something; null where there is none.</summary>
    /// <exception cref="XmlException">The sheet is no XML from here on.</exception>
    /// <exception cref="WorkbookLimitException">The sheet is larger than it may be.</exception>
    internal SourceRow? Next()
    {
        while (reader.Read())
        {
            if (reader.LocalName == "sheetData")
            {
                isInData = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && isInData && reader.LocalName == "row")
            {
                if (ReadRow() is { } row)
                {
                    return row;
                }
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "mergeCell"
                && MergedRange.TryRead(reader.GetAttribute("ref")) is { } range)
            {
                faults.AddMerged(range);
            }
        }

        return null;
    }

    private SourceRow? ReadRow()
    {
        var isHidden = reader.GetAttribute("hidden") is "1" or "true";
        var given = reader.GetAttribute("r");
        var isPlaced = given is null || (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > rowNumber
            && number <= 1_048_576);
        rowNumber = given is null || !isPlaced ? rowNumber + 1 : int.Parse(given, CultureInfo.InvariantCulture);
        if (!isPlaced)
        {
            faults.AddBad(rowNumber, 1, given, Words.HasNoPlace);
        }

        cells.Clear();
        lastColumn = 0;
        if (!reader.IsEmptyElement)
        {
            ReadCells(reader.Depth);
        }

        var filled = cells.Count;
        while (filled > 0 && cells[filled - 1].Length == 0)
        {
            filled--;
        }

        if (filled == 0)
        {
            return null;
        }

        cellCount += filled;
        if (++rows > limits.Rows)
        {
            throw new WorkbookLimitException(Words.Rows, limits.Rows);
        }

        if (cellCount > limits.Cells)
        {
            throw new WorkbookLimitException(Words.Cells, limits.Cells);
        }

        if (isHidden)
        {
            faults.AddHidden(rowNumber);
        }

        return new SourceRow(rowNumber, cells.GetRange(0, filled).ToArray());
    }

    private void ReadCells(int depth)
    {
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var column = lastColumn + 1;
        var style = 0;
        var type = CellType.Number;
        string? unplaced = null;
        var isEmpty = reader.IsEmptyElement;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    if (CellPlace.TryRead(reader.Value, out var at, out var row) && row == rowNumber && at >= column)
                    {
                        column = at;
                    }
                    else
                    {
                        unplaced = reader.Value;
                    }

                    break;
                case "s":
                    _ = int.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out style);
                    break;
                case "t":
                    type = CellTypes.Of(reader.Value);
                    break;
                default:
                    break;
            }
        }

        reader.MoveToElement();
        lastColumn = unplaced is null ? column : lastColumn;
        if (isEmpty)
        {
            return;
        }

        var text = ReadValue(column, type, styles.Of(style));
        if (text.Length == 0)
        {
            return;
        }

        if (unplaced is not null)
        {
            // Where it belongs nobody knows: neither is it left out silently nor put under a header of chance.
            faults.AddBad(rowNumber, column, unplaced, Words.HasNoPlace);
            return;
        }

        if (column > limits.Columns)
        {
            throw new WorkbookLimitException(Words.Columns, limits.Columns);
        }

        while (cells.Count < column - 1)
        {
            cells.Add(default);
        }

        cells.Add(text);
    }

    /// <summary>The text of the cell on whose start the reader stands.</summary>
    private ReadOnlyMemory<char> ReadValue(int column, CellType type, CellFormat format)
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
                    _ = SheetXml.TryReadText(reader, buffer, out _);
                    break;
                case "v":
                    var isWhole = SheetXml.TryReadText(reader, buffer, out var length);
                    hasValue = length > 0;
                    text = isWhole ? Meaning(buffer.AsSpan(0, length), column, type, format) : Bad(column, buffer.AsSpan(0, length), Words.IsTooLong);
                    break;
                case "is":
                    hasValue = true;
                    text = SharedTexts.ReadItem(reader, buffer) is { } inline ? inline.AsMemory() : Bad(column, "", Words.IsTooLong);
                    break;
                default:
                    break;
            }
        }

        if (isFormula && hasValue)
        {
            faults.AddFormula(rowNumber, column);
        }
        else if (isFormula && type != CellType.Text)
        {
            faults.AddFormulaWithoutValue(rowNumber, column);
        }

        return text;
    }

    private ReadOnlyMemory<char> Meaning(ReadOnlySpan<char> value, int column, CellType type, CellFormat format)
    {
        if (value.IsEmpty)
        {
            return default;
        }

        switch (type)
        {
            case CellType.Shared:
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                    ? shared[index] is { } text ? text.AsMemory() : Bad(column, value, Words.IsTooLong)
                    : Bad(column, value, Words.HasNoSharedText);
            case CellType.Number:
                return Number(value, column, format);
            case CellType.Text:
                return value.Contains("_x", StringComparison.Ordinal) ? SheetText.Unescape(value.ToString()).AsMemory() : texts.Keep(value);
            case CellType.Error or CellType.Day:
                return texts.Keep(value);
            case CellType.TruthValue:
                return value is "1" or "true" ? Words.Yes.Chinese.AsMemory()
                    : value is "0" or "false" ? Words.No.Chinese.AsMemory()
                    : Bad(column, value, Words.IsNoTruthValue);
            case CellType.Unknown:
                return Bad(column, value, Words.IsOfUnknownType);
            default:
                throw new InvalidOperationException($"No cell is of the type {type}.");
        }
    }

    private ReadOnlyMemory<char> Number(ReadOnlySpan<char> value, int column, CellFormat format)
    {
        if (format.Kind == CellKind.Number && value.Length <= 15 && !value.ContainsAnyExceptInRange('0', '9')
            && (value[0] != '0' || value.Length == 1))
        {
            return texts.Keep(value);
        }

        var written = value.ToString();
        if (CellNumber.Text(written, format, isFrom1904) is not { } text)
        {
            return Bad(column, value, Words.IsNoNumber);
        }

        if (text.Length == 0)
        {
            faults.AddNoDay(rowNumber, column, value);
        }

        return text.AsMemory();
    }

    private ReadOnlyMemory<char> Bad(int column, ReadOnlySpan<char> value, LocalizedText problem)
    {
        faults.AddBad(rowNumber, column, value, problem);
        return default;
    }
}
