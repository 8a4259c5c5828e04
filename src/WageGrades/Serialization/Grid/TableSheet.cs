using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A table opened for reading: its header found and bound to columns with their units, its rows without titles, totals and
/// signatures.</summary>
internal sealed class TableSheet
{
    private readonly GridTable table;
    private readonly TableShape shape;
    private readonly RosterScope scope;
    private readonly TableFindings findings;
    private readonly TableHeader header;
    private readonly Dictionary<SheetColumn, BoundColumn> columns = new(ReferenceEqualityComparer.Instance);

    // The columns of the shape by their places: every cell of every row asks for one.
    private readonly (SheetColumn Column, BoundColumn? Bound)[] listed;
    private readonly Lazy<bool> areEquallyShort;
    private readonly int lastNamed;
    private readonly AnswerBlanks answers = new([]);
    private readonly HashSet<string> toldOnce = new(StringComparer.Ordinal);
    private SheetColumn[]? ownColumns;
    private object? filled;

    private TableSheet(GridTable table, TableShape shape, RosterScope scope, TableFindings findings)
    {
        (this.table, this.shape, this.scope, this.findings) = (table, shape, scope, findings);
        listed = Array.ConvertAll<SheetColumn, (SheetColumn, BoundColumn?)>([.. shape.Columns], column => (column, null));
        findings.Add(table.Faults);
        areEquallyShort = new Lazy<bool>(AreEquallyShort, isThreadSafe: false);
        header = TableHeader.Find(table, shape, scope);
        findings.Add(table.FindingsFrom(header.FirstRow));
        if (table.Rows.Count == 0)
        {
            findings.Add(FindingCodes.EmptyTable, null, null, ("expected", shape.Columns.Where(column => column.IsRequired).Select(column =>
                column.Header)));
            return;
        }

        lastNamed = header.LastNamed;
        header.Tell(findings);
        Bind();
        answers = new AnswerBlanks([.. Answering()]);
    }

    /// <summary>The columns of the agreement's own that the table has, such as further counters.</summary>
    internal IReadOnlyList<SheetColumn> OwnColumns => ownColumns ??= [.. columns.Keys.OrderBy(column => columns[column].Index)
        .Where(column => !shape.Columns.Contains(column))];

    internal static TableSheet Open(IRowSource source, TableShape shape, RosterScope scope, TableFindings findings) =>
        new(GridTable.Read(source), shape, scope, findings);

    internal RosterScope Scope => scope;

    /// <summary>How many rows it has, header and all.</summary>
    internal int RowCount => table.Rows.Count;

    internal TableFindings Findings => findings;

    /// <summary>The row at a place, which tells its findings to this table's or to others.</summary>
    internal SheetRow RowAt(int place, TableFindings? others = null) => new(this, table.Rows[place], others ?? findings);

    /// <summary>The cells of the first row, whatever it is; none where there is no row.</summary>
    internal IReadOnlyList<string> FirstCells => table.Rows.Count == 0 ? [] : [.. table.Rows[0].Cells.Select(cell => cell.Text)];

    /// <summary>The column in this table; null where it has none.</summary>
    internal BoundColumn? Find(SheetColumn column) => IsListed(column) ? listed[column.Place].Bound : columns.GetValueOrDefault(column);

    private bool IsListed(SheetColumn column) =>
        column.Place >= 0 && column.Place < listed.Length && ReferenceEquals(listed[column.Place].Column, column);

    internal int? IndexOf(SheetColumn column) => Find(column)?.Index;

    /// <summary>The cells of a column in its form; null where the table has no such column.</summary>
    internal BoundCells<T>? CellsOf<T>(SheetColumn<T> column) => Find(column) is { } bound && bound.MemoryOf(column.Format) is { } memory
        ? new BoundCells<T>(column, bound.Index, memory)
        : null;

    /// <summary>How each column of the shape that a row of this table may fill is filled in.</summary>
    internal Func<SheetRow, T, T>[] Fills<T>(RowShape<T> of) => (Func<SheetRow, T, T>[])(filled ??= of.FillsOf(this));

    /// <summary>Where columns stand side by side in a text, in any order; null where they do not, or the text does not have all of them.</summary>
    internal (int From, int Until)? SideBySide(IReadOnlyCollection<SheetColumn> several)
    {
        var (from, until) = (int.MaxValue, 0);
        foreach (var column in several)
        {
            if (IndexOf(column) is not { } place)
            {
                return null;
            }

            (from, until) = (Math.Min(from, place), Math.Max(until, place + 1));
        }

        return table.HasLineEnds && until - from == several.Count ? (from, until) : null;
    }

    /// <summary>The cell that stands in every row of a column that the file has not; null where nobody gave one.</summary>
    internal string? DefaultOf(SheetColumn column) => scope.Options.Defaults.Count > 0 && Find(column) is null
        ? column.Headers.Select(each => scope.Options.Defaults.GetValueOrDefault(HeaderText.Plain(each))).FirstOrDefault(text => text is not null)
        : null;

    /// <summary>Whether the table has the column, or a value for it.</summary>
    internal bool Has(SheetColumn column) => Find(column) is not null || DefaultOf(column) is not null;

    /// <summary>The header as the file writes it.</summary>
    internal string HeaderOf(SheetColumn column) => Find(column)?.Header ?? column.Header.Chinese;

    /// <summary>True the first time that the table asks with this key.</summary>
    internal bool IsFirst(string key) => toldOnce.Add(key);

    /// <summary>The rows of data, none where a column without which no row can be used is missing; to be gone through once, to the end.</summary>
    /// <param name="areKept">False where nobody looks at a row when the next has come: then all are one object.</param>
    internal IEnumerable<SheetRow> Rows(bool areKept = true)
    {
        SheetRow? one = null;
        var hasKeys = !shape.Columns.Any(column => column.Need == ColumnNeed.Key && !Has(column));
        foreach (var record in table.Rows.From(header.RowsFrom))
        {
            answers.Count(record);
            if (!hasKeys || !IsUsable(record))
            {
                continue;
            }

            if (areKept || one is null)
            {
                one = new SheetRow(this, record, findings);
            }
            else
            {
                one.MoveTo(record);
            }

            yield return one;
        }

        answers.Tell(findings, header);
    }

    private bool IsUsable(GridRow record)
    {
        var first = record.FirstCharacters;
        if (FootRow.IsTotal(first))
        {
            findings.Add(FindingCodes.TotalRowSkipped, record.Line, record.First.Column, ("value", CellText.ForFinding(first.ToString())));
            return false;
        }

        if (FootRow.IsSignature(first))
        {
            findings.Add(FindingCodes.SignatureRowSkipped, record.Line, record.First.Column, ("value", CellText.ForFinding(first.ToString())));
            return false;
        }

        if (shape.MayHave(first, scope) && shape.Find(first.ToString(), scope) is not null && TableHeader.IsHeader(record, shape, scope))
        {
            findings.Add(FindingCodes.RepeatedHeader, record.Line);
            return false;
        }

        if (record.NextFilled(header.Width) < record.Width)
        {
            findings.Add(FindingCodes.RowTooLong, record.Line, header.Width + 1, ("found", record.Width), ("expected", header.Width));
            return false;
        }

        if (record.Width < lastNamed && table.HasLineEnds && !areEquallyShort.Value)
        {
            findings.Add(FindingCodes.RowTooShort, record.Line, null, ("found", record.Width), ("expected", lastNamed));
        }

        return record.IsSound;
    }

    /// <summary>Whether every row ends at the same column before the header does, as where nobody fills the last ones; a row alone says nothing of
    /// others.</summary>
    private bool AreEquallyShort()
    {
        List<int> widths = [.. table.Rows.From(header.RowsFrom).Where(record => !FootRow.IsTotal(record.FirstCharacters)
            && !FootRow.IsSignature(record.FirstCharacters)).Select(record => record.Width)];
        return widths.Count > 1 && widths.TrueForAll(width => width == widths[0]);
    }

    private void Bind()
    {
        for (var index = 0; index < header.Width; index++)
        {
            var text = header.Texts[index];
            var shown = CellText.ForFinding(text);
            var line = header.Line;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (shape.Read(text, scope) is { } read)
            {
                if (columns.Keys.Any(known => known.Header == read.Column.Header))
                {
                    findings.Add(FindingCodes.DuplicateColumn, line, index + 1, ("column", shown));
                }
                else if (new ColumnUnits(scope, findings).TryRead(read, header, index, out var unit))
                {
                    ColumnContext context = new(unit, ScaleOf(read.Column), MixesScales(read.Column, index));
                    BoundColumn bound = new(index, shown, scope, context);
                    columns.Add(read.Column, bound);
                    if (IsListed(read.Column))
                    {
                        listed[read.Column.Place].Bound = bound;
                    }
                }
            }
            else if (TableShape.IsPersonal(text))
            {
                findings.Add(FindingCodes.PersonalColumnDropped, line, index + 1, ("column", shown));
            }
            else
            {
                TellUnknown(text, shown, index);
            }
        }

        foreach (var column in shape.Columns.Where(column => column.IsRequired && !Has(column)))
        {
            var nearest = NearestName.Of(column.Header.Chinese, header.Texts.Where(text => text.Length > 0 && shape.Find(text, scope) is null));
            findings.Add(FindingCodes.MissingColumn, header.Line, null, With(("column", column.Header), nearest));
        }
    }

    private ColumnScale? ScaleOf(SheetColumn column)
    {
        foreach (var each in scope.Options.Scales.Count == 0 ? [] : column.Headers)
        {
            if (scope.Options.Scales.TryGetValue(HeaderText.Plain(each), out var scale))
            {
                return scale;
            }
        }

        return null;
    }

    /// <summary>Whether bare numbers below one stand beside bare numbers above one: 0.6 and 40 are not of one scale.</summary>
    private bool MixesScales(SheetColumn column, int index)
    {
        if (column.Unit != ColumnUnit.Share)
        {
            return false;
        }

        List<decimal> bare = [.. Cells(index).Select(NumberText.Split).OfType<NumberText>().Where(number => number.Suffix.Length == 0)
            .Select(number => number.Number)];
        return bare.Exists(number => number is > 0m and < 1m) && bare.Exists(number => number > 1m);
    }

    private IEnumerable<string> Cells(int index)
    {
        foreach (var record in table.Rows.From(header.RowsFrom))
        {
            if (!record.IsBlankAt(index))
            {
                yield return record.Characters(index).ToString();
            }
        }
    }

    /// <summary>The columns that answer 是 and 否.</summary>
    private IEnumerable<BoundColumn> Answering() => columns.Keys.Where(column => column.IsYesNo).Select(column => columns[column])
        .Where(column => Cells(column.Index).Any(text => YesNoCell.Instance.Read(text, scope) is { IsGood: true, Value: false }));

    private void TellUnknown(string text, string shown, int index)
    {
        var isKnownUnused = shape.IsKnownUnused(text) || scope.Options.Ignored.ContainsKey(HeaderText.Plain(text));
        var nearest = isKnownUnused ? null : shape.NearestTo(text);
        var code = isKnownUnused || !Cells(index).Any() ? FindingCodes.UnknownColumn
            : HeaderWords.MayMatter(text) ? FindingCodes.MatteringColumnNotUsed
            : FindingCodes.FilledColumnNotUsed;
        findings.Add(code, header.Line, index + 1, With(("column", shown), nearest));
    }

    private static FindingArgument[] With(FindingArgument column, string? nearest) =>
        nearest is null ? [column] : [column, ("nearest", CellText.ForFinding(nearest))];
}
