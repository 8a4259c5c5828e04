using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// The header of a table: one row, or two of which the upper names groups (加班小时 over 平时, 休息日, 节假日), with a line of units under it or a unit for the
/// whole table above it, and titles before it.
/// </summary>
internal sealed class TableHeader
{
    private const int LinesOfTitle = 10;

    private readonly CellGrid records;
    private readonly int at;
    private readonly int? groupsAt;
    private readonly int? unitsAt;

    private TableHeader(CellGrid records, int at, TableShape shape, RosterScope scope)
    {
        (this.records, this.at) = (records, at);
        if (records.Count == 0)
        {
            return;
        }

        Texts = [.. records[at].Cells.Select(cell => cell.Text.Trim())];
        var next = at + 1;
        if (next < records.Count && IsSubHeader(records[next], shape, scope))
        {
            groupsAt = at;
            Texts = Join(records[at], records[next], shape, scope);
            next++;
        }
        else if (at > 0 && Groups(records[at - 1], shape, scope))
        {
            groupsAt = at - 1;
            Texts = Join(records[at - 1], records[at], shape, scope);
        }

        if (next < records.Count && IsUnits(records[next]))
        {
            unitsAt = next;
            next++;
        }

        RowsFrom = next;
        TableUnit = UnitAbove();
    }

    /// <summary>The header of each column, two rows joined to one text; empty where there is none.</summary>
    internal IReadOnlyList<string> Texts { get; } = [];

    internal int Width => Texts.Count;

    /// <summary>How many columns there are up to the last that has a header.</summary>
    internal int LastNamed
    {
        get
        {
            var last = Width;
            while (last > 0 && Texts[last - 1].Length == 0)
            {
                last--;
            }

            return last;
        }
    }

    internal int Line => records[at].Line;

    /// <summary>The place of the first row of data.</summary>
    internal int RowsFrom { get; }

    /// <summary>The number of the first row that may be data: the one behind the last of the header.</summary>
    internal int FirstRow => RowsFrom == 0 ? 1 : records[RowsFrom - 1].Line + 1;

    /// <summary>The unit that a line above gives for the whole table, or null.</summary>
    internal string? TableUnit { get; }

    internal static TableHeader Find(GridTable table, TableShape shape, RosterScope scope)
    {
        var best = 0;
        var most = 0;
        for (var i = 0; i < Math.Min(LinesOfTitle, table.Rows.Count); i++)
        {
            // A row knows no more headers than it has texts.
            var row = table.Rows[i];
            if (row.FilledCells > most && KnownHeaders(row, shape, scope) is var known && known > most)
            {
                (best, most) = (i, known);
            }
        }

        return new TableHeader(table.Rows, best, shape, scope);
    }

    /// <summary>The header of a table of one column.</summary>
    internal static TableHeader Of(string text, TableShape shape, RosterScope scope) =>
        new(CellGrid.Of(text), 0, shape, scope);

    internal static bool IsHeader(GridRow record, TableShape shape, RosterScope scope)
    {
        var filled = record.FilledCells;
        return filled > 1 && KnownHeaders(record, shape, scope) * 2 >= filled;
    }

    /// <summary>The unit in the line under the header, or null.</summary>
    internal string? UnitUnder(int index) => unitsAt is { } line && !records[line][index].IsBlank
        ? HeaderText.WithoutBrackets(records[line][index].Text) : null;

    internal void Tell(TableFindings findings)
    {
        var titles = groupsAt is { } above && above < at ? above : at;
        for (var row = 0; row < titles; row++)
        {
            findings.Add(FindingCodes.TitleRowSkipped, records[row].Line, null, ("value", CellText.ForFinding(records[row].First.Text)));
        }

        if (groupsAt is { } groups)
        {
            findings.Add(FindingCodes.HeaderRowsJoined, records[groups].Line, null, ("columns", Texts.Where((text, index) => text.Length > 0
                && text != records[groups][index].Text.Trim()).Select(CellText.ForFinding)));
        }

        if (unitsAt is { } units)
        {
            findings.Add(FindingCodes.UnitRowRead, records[units].Line, null, ("units", records[units].Cells.Where(cell => !cell.IsBlank)
                .Select(cell => CellText.ForFinding(cell.Text)).Distinct(StringComparer.Ordinal)));
        }
    }

    private string? UnitAbove()
    {
        for (var row = 0; row < at; row++)
        {
            if (records[row].Cells.Select(cell => HeaderText.UnitOfTable(cell.Text)).FirstOrDefault(unit => unit is not null) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private static int KnownHeaders(GridRow record, TableShape shape, RosterScope scope) =>
        record.Cells.Count(cell => !cell.IsBlank && shape.MayHave(cell.Characters.Span, scope) && shape.Find(cell.Text, scope) is not null);

    /// <summary>A row under the header that only names parts: nothing under the columns by which a row says whom it is about, no number
    /// anywhere.</summary>
    private bool IsSubHeader(GridRow record, TableShape shape, RosterScope scope)
    {
        var isUnderGroups = record.Cells.Any(cell => !cell.IsBlank && IsFree(records[at], cell.Column - 1, shape, scope));
        return isUnderGroups
            && !IsUnits(record)
            && record.Cells.All(cell => cell.IsBlank || (NumberText.Split(cell.Text) is null && IsFree(records[at], cell.Column - 1, shape, scope)))
            && record.Cells.Any(cell => !cell.IsBlank && Joined(GroupOf(records[at], cell.Column - 1), cell.Text.Trim(), shape, scope) is { } joined
                && shape.Find(joined, scope) is not null);
    }

    /// <summary>Whether a row above names groups of columns that this row's headers alone do not tell.</summary>
    private bool Groups(GridRow above, TableShape shape, RosterScope scope) =>
        records[at].Cells.Any(cell => !cell.IsBlank
            && shape.Find(cell.Text, scope) is null
            && Joined(GroupOf(above, cell.Column - 1), cell.Text.Trim(), shape, scope) is { } joined
            && shape.Find(joined, scope) is not null);

    /// <summary>Whether a cell of the upper row leaves its column to the lower one: blank, or the name of a group.</summary>
    private static bool IsFree(GridRow upper, int index, TableShape shape, RosterScope scope) =>
        upper[index].IsBlank ? index > 0 && GroupOf(upper, index) is not null : shape.Find(upper[index].Text, scope) is null
            || upper[index + 1].IsBlank;

    private static string? GroupOf(GridRow upper, int index)
    {
        var from = Math.Min(index, upper.Width - 1);
        while (from >= 0 && upper[from].IsBlank)
        {
            from--;
        }

        return from >= 0 ? upper[from].Text.Trim() : null;
    }

    private static List<string> Join(GridRow upper, GridRow lower, TableShape shape, RosterScope scope)
    {
        List<string> texts = [];
        for (var index = 0; index < Math.Max(upper.Width, lower.Width); index++)
        {
            var part = lower[index].Text.Trim();
            var own = upper[index].Text.Trim();
            texts.Add(part.Length == 0 ? own : shape.Find(part, scope) is not null && Joined(GroupOf(upper, index), part, shape, scope) is null ? part
                : Joined(GroupOf(upper, index), part, shape, scope) ?? (GroupOf(upper, index) is { } group ? $"{part}{group}" : part));
        }

        return texts;
    }

    /// <summary>Group and part as one header that the table knows: 平时 of 加班小时 is 平时加班小时; null where no way of joining gives one.</summary>
    private static string? Joined(string? group, string part, TableShape shape, RosterScope scope)
    {
        if (group is null)
        {
            return null;
        }

        var name = HeaderText.Readings(group).Last().Name is { Length: > 0 } bare ? bare : group;
        string[] ways = [part + group, group + part, $"{part}{name}", $"{name}{part}"];
        return Array.Find(ways, way => shape.Find(way, scope) is not null);
    }

    private static bool IsUnits(GridRow record)
    {
        var hasUnit = false;
        foreach (var cell in record.Cells.Where(cell => !cell.IsBlank))
        {
            var text = HeaderText.WithoutBrackets(cell.Text);
            var isUnit = ColumnUnit.IsUnit(text);
            if (!isUnit && !HeaderText.IsHarmless(text) && !HeaderText.IsDateForm(text) && text is not ("/" or "—" or "–"))
            {
                return false;
            }

            hasUnit |= isUnit;
        }

        return hasUnit;
    }
}
