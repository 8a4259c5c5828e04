using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// A table of which every row states a fact. The one list of its columns is what its reader, its writer, its header alone, the page of columns and
/// the checks of every column come from.
/// </summary>
internal class RowShape<T> : TableShape
{
    private readonly ValueList<RowColumn<T>> columns;
    private readonly Func<SheetRow, T, T> complete;
    private readonly Func<T> blank;

    /// <param name="name">The table's name.</param>
    /// <param name="blank">A fact of which nothing is said yet; what a column needs is in it once the row was read and not refused.</param>
    /// <param name="define">Lists the columns and returns how a fact is completed by what several cells say together; rules across cells are asked
    /// there.</param>
    /// <param name="unused">Headers that are known and not used.</param>
    internal RowShape(LocalizedText name, Func<T> blank, Func<RowColumns<T>, Func<SheetRow, T, T>> define, params string[] unused)
        : this(name, blank, Define(define), unused)
    {
    }

    private RowShape(LocalizedText name, Func<T> blank, (ValueList<RowColumn<T>> Columns, Func<SheetRow, T, T> Complete) defined, string[] unused)
        : base(name, defined.Columns.Select(each => each.Column), unused) =>
        (this.blank, columns, complete) = (blank, defined.Columns, defined.Complete);

    /// <summary>What a row says. Of a row that is refused it is not whole; every cell has told its faults all the same.</summary>
    internal T Read(SheetRow row) => Read(row, blank());

    /// <summary>The same, with a fact that says nothing yet.</summary>
    internal T Read(SheetRow row, T fact)
    {
        foreach (var fill in row.Fills(this))
        {
            fact = fill(row, fact);
        }

        return complete(row, fact);
    }

    /// <summary>How each column that a table has is filled in; those of a group are filled in together.</summary>
    internal Func<SheetRow, T, T>[] FillsOf(TableSheet sheet)
    {
        List<RowColumn<T>> present = [.. columns.Where(each => each.Fill is not null && sheet.Has(each.Column))];
        List<Func<SheetRow, T, T>> fills = [];
        for (int at = 0, until; at < present.Count; at = until)
        {
            var group = present[at].Group;
            until = group is null ? at + 1 : present.FindLastIndex(each => each.Group == group) + 1;
            fills.Add(group is null ? present[at].Fill!(sheet) : group.FillOf(sheet, present[at..until]));
        }

        return [.. fills];
    }

    /// <summary>Writes a row.</summary>
    internal void Write(TableWriter writer, T fact)
    {
        writer.BeginRow();
        WriteCells(writer, fact);
    }

    /// <summary>Writes into the row begun last.</summary>
    internal void WriteCells(TableWriter writer, T fact)
    {
        foreach (var column in columns)
        {
            column.Write(writer, fact);
        }
    }

    private static (ValueList<RowColumn<T>> Columns, Func<SheetRow, T, T> Complete) Define(Func<RowColumns<T>, Func<SheetRow, T, T>> define)
    {
        RowColumns<T> listed = new();
        var completes = define(listed);
        return (listed.All, completes);
    }
}
