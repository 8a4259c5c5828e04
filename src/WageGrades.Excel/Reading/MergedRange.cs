namespace WageGrades.Excel;

/// <summary>Cells that are merged into one, from the first to the last, each counted from 1.</summary>
internal readonly record struct MergedRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    internal static MergedRange? TryRead(string? text)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0
            && CellPlace.TryRead(text.AsSpan(0, colon), out var firstColumn, out var firstRow)
            && CellPlace.TryRead(text.AsSpan(colon + 1), out var lastColumn, out var lastRow)
            ? new MergedRange(firstColumn, firstRow, lastColumn, lastRow)
            : null;
    }

    /// <summary>Whether people's rows lose something by it: it goes over several rows of data, or over cells of one that are not its first. What
    /// begins
    /// at a row's first cell and stays in the row is a title, a sum or a remark.</summary>
    internal bool IsAmongData(int firstRow) => LastRow >= firstRow && (LastRow > FirstRow || FirstColumn > 1);

    public override string ToString() =>
        FormattableString.Invariant($"{CellPlace.Letters(FirstColumn)}{FirstRow}:{CellPlace.Letters(LastColumn)}{LastRow}");
}
