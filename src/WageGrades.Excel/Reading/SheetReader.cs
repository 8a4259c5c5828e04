using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>Goes through the rows of a sheet once, from the top. Formulas count with the value that the file holds for them.</summary>
internal sealed class SheetReader : IDisposable
{
    private readonly XmlReader reader;
    private readonly CellReader cell;
    private readonly WorkbookLimits limits;
    private readonly SheetFaults faults;
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
        cell = new CellReader(reader, new CellValues(shared, styles, isFrom1904, faults), faults);
        (this.limits, this.faults) = (limits, faults);
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

        return new SourceRow(rowNumber, CollectionsMarshal.AsSpan(cells)[..filled].ToArray());
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

        var text = cell.Read(rowNumber, column, type, style);
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
}
