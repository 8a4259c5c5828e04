using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A row of a table while it is read. A fault in a cell that the row needs refuses it; the row keeps telling its other faults.</summary>
internal sealed class SheetRow(TableSheet sheet, GridRow row, TableFindings findings)
{
    private GridRow row = row;
    private List<string>? refusedBy;

    /// <summary>Stands for another row, of which nothing is told yet.</summary>
    internal void MoveTo(GridRow other) => (row, refusedBy, IsRefused) = (other, null, false);

    /// <summary>Where it stands among the rows of the table, from 0.</summary>
    internal int Place => row.Place;

    internal int Line => row.Line;

    internal RosterScope Scope => sheet.Scope;

    internal bool IsRefused { get; private set; }

    /// <summary>The columns of the agreement's own that the table has.</summary>
    internal IEnumerable<SheetColumn> OwnColumns => sheet.OwnColumns;

    /// <summary>How many findings the table has told so far.</summary>
    internal int Told => findings.Count;

    /// <summary>How each column of the table that the row may fill is filled in.</summary>
    internal Func<SheetRow, T, T>[] Fills<T>(RowShape<T> of) => sheet.Fills(of);

    /// <inheritdoc cref="GridRow.Written"/>
    internal ReadOnlySpan<char> Written(int from, int until) => row.Written(from, until);

    /// <summary>The value of a cell; false where the column is missing or the cell blank, none or bad.</summary>
    internal bool TryRead<T>(SheetColumn<T> column, [MaybeNullWhen(false)] out T value) => TryRead(column, column.Format, out value);

    /// <summary>The value of a cell whose form another cell of the row decides.</summary>
    internal bool TryRead<T>(SheetColumn column, CellFormat<T> format, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (sheet.Find(column) is not { } bound)
        {
            return sheet.DefaultOf(column) is { } given && TryReadDefault(column, format, given, out value);
        }

        return TryTake(bound.Read(row.Characters(bound.Index), format), column, format, out value);
    }

    /// <summary>The value of a cell; false where it is blank, none or bad.</summary>
    internal bool TryRead<T>(BoundCells<T> cells, [MaybeNullWhen(false)] out T value) =>
        TryTake(cells.Memory.Read(row.Characters(cells.Index)), cells.Column, cells.Memory.Format, out value);

    internal string Text(SheetColumn<string> column) => TryRead(column, out var text) ? text : "";

    internal string? OptionalText(SheetColumn<string> column) => TryRead(column, out var text) && text.Length > 0 ? text : null;

    internal LocalDate? Date(SheetColumn<LocalDate> column) => TryRead(column, out var date) ? date : null;

    internal LocalDate? Date(SheetColumn<LocalDate?> column) => TryRead(column, out var date) ? date : null;

    internal decimal? Number(SheetColumn<decimal> column) => TryRead(column, out var number) ? number : null;

    internal bool IsYes(SheetColumn<bool> column) => TryRead(column, out var yes) && yes;

    /// <summary>Whether the table has the column and this row something in it.</summary>
    internal bool IsFilled(SheetColumn column) =>
        sheet.Find(column) is { } bound ? !row.IsBlankAt(bound.Index) : sheet.DefaultOf(column) is not null;

    /// <summary>Whether the table has the column, or the file a value for it.</summary>
    internal bool Has(SheetColumn column) => sheet.Has(column);

    /// <summary>Whether the row has nothing in either column: they are not there, or blank.</summary>
    internal bool HasNeither(SheetColumn one, SheetColumn other) => !IsFilled(one) && !IsFilled(other) && !(Has(one) && Has(other));

    /// <summary>Tells what concerns the whole table once, at the header.</summary>
    internal void TellOnce(SheetColumn column, FindingCode code, params ReadOnlySpan<FindingArgument> arguments)
    {
        if (sheet.IsFirst(code.Id + column.Header.Chinese))
        {
            findings.Add(code, null, sheet.IndexOf(column) + 1, arguments);
        }
    }

    /// <summary>The identifier of a row that was refused, to say what else it concerns; null where it cannot be read. Tells nothing.</summary>
    internal string? IdentifierAgain(SheetColumn<string> column) =>
        sheet.Find(column) is { } bound && RawCell.Of(row.Characters(bound.Index)) is { Text: { Length: > 0 } text }
            && column.Format.Read(text, Scope) is { IsGood: true } reading
            ? reading.Value
            : null;

    internal void RefuseBlank(SheetColumn column)
    {
        Tell(column, FindingCodes.BlankCell, ("column", sheet.HeaderOf(column)));
        IsRefused = true;
    }

    /// <summary>A fault of this cell for which the row cannot be used.</summary>
    internal void Refuse(SheetColumn column, FindingCode code, params ReadOnlySpan<FindingArgument> arguments)
    {
        Tell(column, code, arguments);
        (refusedBy ??= []).Add(sheet.HeaderOf(column));
        IsRefused = true;
    }

    /// <summary>The row is not used, for a reason that the finding itself says.</summary>
    internal void Drop(SheetColumn column, FindingCode code, params ReadOnlySpan<FindingArgument> arguments)
    {
        Tell(column, code, arguments);
        IsRefused = true;
    }

    internal void Tell(SheetColumn column, FindingCode code, params ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(code, Line, sheet.IndexOf(column) + 1, arguments);

    /// <summary>Whether a further finding of a kind will be shown; only for those is it worth looking for what was meant.</summary>
    internal bool IsKept(FindingCode code) => findings.CountOf(code) < WorkforceFiles.FindingsOfAKind;

    /// <summary>Refuses the row where a date stands before one that it cannot precede.</summary>
    internal void RequireOrder(SheetColumn earlierColumn, LocalDate? earlier, SheetColumn column, LocalDate? date)
    {
        if (date < earlier)
        {
            Refuse(column, FindingCodes.DatesOutOfOrder,
                ("column", sheet.HeaderOf(column)), ("date", date.Value), ("earlierColumn", sheet.HeaderOf(earlierColumn)),
                    ("earlier", earlier.Value));
        }
    }

    /// <summary>Ends the reading of the row: says by which columns it was refused, and whether it may be used.</summary>
    internal bool Settle()
    {
        if (refusedBy is not null)
        {
            findings.Add(FindingCodes.RowNotUsed, Line, null, ("columns", refusedBy.Distinct(StringComparer.Ordinal)));
            refusedBy = null;
        }

        return !IsRefused;
    }

    private bool TryTake<T>(in ReadCell<T> cell, SheetColumn column, CellFormat<T> format, [MaybeNullWhen(false)] out T value)
    {
        value = cell.Value;
        if (cell.Form == CellForm.Plain)
        {
            return true;
        }

        if (cell.IsGood)
        {
            TellForm(column, format, cell);
            return true;
        }

        if (!cell.IsBlank)
        {
            TellBad(column, format, cell.Text, cell.Form);
        }
        else if (column.MustBeFilled)
        {
            RefuseBlank(column);
        }

        value = default;
        return false;
    }

    private void TellBad<T>(SheetColumn column, CellFormat<T> format, string text, CellForm form)
    {
        var header = sheet.HeaderOf(column);
        var shown = CellText.ForFinding(text);
        FindingArgument[] arguments = [("column", header), ("value", shown)];
        if (RawCell.IsErrorLiteral(text))
        {
            Tell(column, FindingCodes.ErrorLiteral, arguments);
        }
        else if (form == CellForm.Scientific)
        {
            Tell(column, FindingCodes.ScientificIdentifier, arguments);
        }
        else if (form == CellForm.Foreign)
        {
            Tell(column, FindingCodes.CellUnitRefused, [.. arguments, ("unit", format.Unit?.Name ?? ColumnUnit.Plain.Name)]);
        }
        else if (form == CellForm.TwoScales)
        {
            Tell(column, FindingCodes.TwoScales, arguments);
        }
        else
        {
            var nearest = IsKept(FindingCodes.BadCell) ? NearestName.Of(text, format.Known(Scope)) : null;
            Tell(column, FindingCodes.BadCell,
                [.. arguments, ("expected", format.Expected), .. nearest is null ? Array.Empty<FindingArgument>() : [("nearest", nearest)]]);
        }

        // A number of unknown unit or scale is worse than a blank: without it the row would mean something else.
        if (column.MustBeSound || form is CellForm.Foreign or CellForm.TwoScales)
        {
            (refusedBy ??= []).Add(header);
            IsRefused = true;
        }
    }

    /// <summary>Tells of a number that may be but seldom is, beside others of the row.</summary>
    internal void TellDoubtful(SheetColumn column, decimal value, (decimal Least, decimal Most) plausible) =>
        TellDoubtful(column, ExactDecimal.Print(value), ExactDecimal.Print(value), plausible);

    private void TellDoubtful(SheetColumn column, string text, string meaning, (decimal Least, decimal Most) plausible) =>
        Tell(column, FindingCodes.ImplausibleValue,
            ("column", sheet.HeaderOf(column)), ("value", CellText.ForFinding(text)), ("meaning", meaning), ("unit", column.Unit!.Name),
                ("least", plausible.Least), ("most", plausible.Most));

    private void TellForm<T>(SheetColumn column, CellFormat<T> format, ReadCell<T> cell)
    {
        var code = cell.Form == CellForm.Doubtful ? FindingCodes.ImplausibleValue
            : cell.Form == CellForm.Alias ? FindingCodes.AliasUsed
            : FindingCodes.CellNormalised;
        // A column of thousands of dates in another form is told a few times: the texts of the others are not made.
        if (!findings.Keeps(code, Line))
        {
            findings.Skip(code);
            return;
        }

        var meaning = format.Print(cell.Value, Language.Chinese);
        if (cell.Form == CellForm.Doubtful)
        {
            TellDoubtful(column, cell.Text, meaning, column.Plausible!.Value);
        }
        else
        {
            Tell(column, code,
                ("column", sheet.HeaderOf(column)), ("value", CellText.ForFinding(cell.Text)), ("meaning", CellText.ForFinding(meaning)));
        }
    }

    /// <summary>A value that the caller gave for a column that the file has not; a bad one is told once and is none.</summary>
    private bool TryReadDefault<T>(SheetColumn column, CellFormat<T> format, string given, [MaybeNullWhen(false)] out T value)
    {
        var reading = format.Read(given, Scope);
        value = reading.IsGood ? reading.Value : default;
        if (!reading.IsGood)
        {
            TellOnce(column, FindingCodes.BadCell, ("column", column.Header.Chinese), ("value", CellText.ForFinding(given)),
                ("expected", format.Expected));
            IsRefused |= column.MustBeSound;
        }

        return reading.IsGood;
    }
}
