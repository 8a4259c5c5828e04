using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A table opened for reading: its header found and bound to columns, its rows without titles and totals.</summary>
internal sealed class TableSheet
{
    private const int LinesOfTitle = 10;

    private static readonly string[] TotalWords = ["合计", "小计", "总计", "共计", "汇总", "subtotal", "total", "grandtotal"];

    private readonly CsvTable table;
    private readonly TableShape shape;
    private readonly RosterScope scope;
    private readonly TableFindings findings;
    private readonly Dictionary<TableColumn, int> indexes = new(ReferenceEqualityComparer.Instance);
    private readonly int headerAt;

    private TableSheet(CsvTable table, TableShape shape, RosterScope scope, TableFindings findings)
    {
        (this.table, this.shape, this.scope, this.findings) = (table, shape, scope, findings);
        findings.Add(table.Faults);
        headerAt = FindHeader();
        if (table.Records.Count == 0)
        {
            findings.Add(FindingCodes.EmptyTable, null, null, ("expected", shape.Columns.Where(column => column.IsRequired).Select(column => column.Header)));
            return;
        }

        foreach (CsvRecord title in table.Records.Take(headerAt))
        {
            string text = title.Fields.First(cell => !cell.IsBlank).Text;
            findings.Add(FindingCodes.TitleRowSkipped, title.Line, null, ("value", CellText.ForFinding(text)));
        }

        Bind(table.Records[headerAt]);
    }

    /// <summary>The columns of the agreement's own that the table has, such as further counters.</summary>
    internal IEnumerable<TableColumn> OwnColumns => indexes.OrderBy(entry => entry.Value).Select(entry => entry.Key).Where(column => !shape.Columns.Contains(column));

    internal static TableSheet Open(Stream stream, TableShape shape, RosterScope scope, TableFindings findings) =>
        new(CsvTable.Read(stream), shape, scope, findings);

    internal int? IndexOf(TableColumn column) => indexes.TryGetValue(column, out int index) ? index : null;

    /// <summary>The header as the file writes it.</summary>
    internal string HeaderOf(TableColumn column) =>
        IndexOf(column) is { } index ? CellText.ForFinding(table.Records[headerAt][index].Text) : column.Header.Chinese;

    /// <summary>The rows of data, none where a column without which no row can be used is missing.</summary>
    internal IEnumerable<TableRow> Rows()
    {
        if (table.Records.Count == 0 || shape.Columns.Any(column => column.Need == ColumnNeed.Key && IndexOf(column) is null))
        {
            yield break;
        }

        int width = table.Records[headerAt].Fields.Count;
        foreach (CsvRecord record in table.Records.Skip(headerAt + 1))
        {
            if (IsUsable(record, width))
            {
                yield return new TableRow(this, record, scope, findings);
            }
        }
    }

    private bool IsUsable(CsvRecord record, int width)
    {
        CsvField first = record.Fields.First(cell => !cell.IsBlank);
        if (IsTotal(first.Text))
        {
            findings.Add(FindingCodes.TotalRowSkipped, record.Line, first.Column, ("value", CellText.ForFinding(first.Text)));
            return false;
        }

        if (shape.Find(first.Text, scope) is not null && IsHeader(record))
        {
            findings.Add(FindingCodes.RepeatedHeader, record.Line);
            return false;
        }

        if (record.Fields.Skip(width).Any(cell => !cell.IsBlank))
        {
            findings.Add(FindingCodes.RowTooLong, record.Line, width + 1, ("found", record.Fields.Count), ("expected", width));
            return false;
        }

        return record.IsSound;
    }

    private static bool IsTotal(string text)
    {
        string key = CellText.Key(text).TrimEnd(':');
        return TotalWords.Any(word => key == word || (key.StartsWith(word, StringComparison.Ordinal) && !char.IsLetterOrDigit(key[word.Length])));
    }

    private bool IsHeader(CsvRecord record)
    {
        int filled = record.Fields.Count(cell => !cell.IsBlank);
        return filled > 1 && KnownHeaders(record) * 2 >= filled;
    }

    private int KnownHeaders(CsvRecord record) => record.Fields.Count(cell => !cell.IsBlank && shape.Find(cell.Text, scope) is not null);

    /// <summary>The first of the rows at the top with the most known headers; the first row where none has any.</summary>
    private int FindHeader()
    {
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.Min(LinesOfTitle, table.Records.Count); i++)
        {
            int known = KnownHeaders(table.Records[i]);
            if (known > most)
            {
                (best, most) = (i, known);
            }
        }

        return best;
    }

    private void Bind(CsvRecord header)
    {
        foreach (CsvField cell in header.Fields.Where(cell => !cell.IsBlank))
        {
            string shown = CellText.ForFinding(cell.Text);
            if (shape.Find(cell.Text, scope) is { } column)
            {
                if (indexes.Keys.Any(known => known.Header == column.Header))
                {
                    findings.Add(FindingCodes.DuplicateColumn, cell.Line, cell.Column, ("column", shown));
                }
                else
                {
                    indexes.Add(column, cell.Column - 1);
                }
            }
            else if (TableShape.IsPersonal(cell.Text))
            {
                findings.Add(FindingCodes.PersonalColumnDropped, cell.Line, cell.Column, ("column", shown));
            }
            else
            {
                TellUnknown(cell, shown);
            }
        }

        foreach (TableColumn column in shape.Columns.Where(column => column.IsRequired && !indexes.ContainsKey(column)))
        {
            string? nearest = NearestName.Of(column.Header.Chinese, header.Fields.Where(cell => shape.Find(cell.Text, scope) is null).Select(cell => cell.Text));
            findings.Add(FindingCodes.MissingColumn, header.Line, null, With(("column", column.Header), nearest));
        }
    }

    private void TellUnknown(CsvField cell, string shown)
    {
        string? nearest = shape.IsKnownUnused(cell.Text) ? null : shape.NearestTo(cell.Text);
        findings.Add(FindingCodes.UnknownColumn, cell.Line, cell.Column, With(("column", shown), nearest));
    }

    private static FindingArgument[] With(FindingArgument column, string? nearest) =>
        nearest is null ? [column] : [column, ("nearest", CellText.ForFinding(nearest))];
}
