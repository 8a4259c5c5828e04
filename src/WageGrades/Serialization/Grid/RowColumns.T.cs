using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// The columns of a table of facts, in the order in which they are written. Each is said once: what it is called, what its cells hold, what of a fact
/// it takes, and what it gives to one. A column without the last is read together with others, when the whole row is.
/// </summary>
internal sealed class RowColumns<T>
{
    private readonly List<RowColumn<T>> columns = [];

    internal ValueList<RowColumn<T>> All => ValueList.Of(columns);

    /// <summary>A column of a part that may be null: then nothing is written. An empty cell, or 无, gives nothing.</summary>
    internal SheetColumn<TValue> Add<TValue>(SheetColumn<TValue> column, Func<T, TValue?> get, Func<T, TValue, T>? set = null) =>
        Add(column, (writer, fact) => writer.Set(column, get(fact)), set);

    /// <summary>A column of a number, date or code that may be null.</summary>
    internal SheetColumn<TValue> Add<TValue>(SheetColumn<TValue> column, Func<T, TValue?> get, Func<T, TValue, T>? set = null)
        where TValue : struct =>
        Add(column, (writer, fact) => Write(writer, column, get(fact)), set);

    /// <summary>A column of a fact that is filled in cell by cell.</summary>
    internal SheetColumn<TValue> Add<TValue>(SheetColumn<TValue> column, Func<T, TValue?> get, Action<T, TValue> set) =>
        Add(column, get, Filling(set));

    /// <inheritdoc cref="Add{TValue}(SheetColumn{TValue}, Func{T, TValue}, Action{T, TValue})"/>
    internal SheetColumn<TValue> Add<TValue>(SheetColumn<TValue> column, Func<T, TValue?> get, Action<T, TValue> set)
        where TValue : struct =>
        Add(column, get, Filling(set));

    /// <summary>A column of amounts, in the currency of the table.</summary>
    internal SheetColumn<decimal> AddMoney(SheetColumn<decimal> column, Func<T, Money?> get, Func<T, Money, T>? set = null)
    {
        columns.Add(new RowColumn<T>(
            column,
            set is null ? null : _ => (row, fact) => row.Number(column) is { } amount ? set(fact, new Money(amount, row.Scope.Currency)) : fact,
            (writer, fact) => Write(writer, column, get(fact)?.Amount)));
        return column;
    }

    /// <summary>A column that ticks: nothing is written where it is not so.</summary>
    internal SheetColumn<bool> AddTick(SheetColumn<bool> column, Func<T, bool> get, Func<T, bool, T>? set = null) =>
        Add(column, (writer, fact) => Write(writer, column, get(fact) ? true : null), set);

    internal SheetColumn<bool> AddTick(SheetColumn<bool> column, Func<T, bool> get, Action<T, bool> set) => AddTick(column, get, Filling(set));

    /// <summary>A column in which nothing is written as 无, so that it is no gap.</summary>
    internal SheetColumn<TValue?> AddOrNone<TValue>(SheetColumn<TValue?> column, Func<T, TValue?> get, Func<T, TValue?, T>? set = null)
        where TValue : class =>
        Add(column, (writer, fact) => writer.SetOrNone(column, get(fact)), set);

    internal SheetColumn<TValue?> AddOrNone<TValue>(SheetColumn<TValue?> column, Func<T, TValue?> get, Action<T, TValue?> set)
        where TValue : class => AddOrNone(column, get, Filling(set));

    /// <summary>A column whose form another part of the fact decides; the table reads it when it knows that part.</summary>
    internal SheetColumn<TValue> AddFormed<TValue>(SheetColumn<TValue> column, Func<T, CellFormat<TValue>> format, Func<T, TValue?> get) =>
        Add(column, (writer, fact) => writer.Set(column, format(fact), get(fact)), set: null);

    /// <summary>A column that is understood and never written, because what it says is written in another.</summary>
    internal SheetColumn<TValue> AddUnwritten<TValue>(SheetColumn<TValue> column, Func<T, TValue, T>? set = null) => Add(column, (_, _) => { }, set);

    internal SheetColumn<TValue> AddUnwritten<TValue>(SheetColumn<TValue> column, Action<T, TValue> set) => AddUnwritten(column, Filling(set));

    /// <summary>The columns that are listed here say one thing together, and stand behind one another in the list.</summary>
    internal void AddGroup(ColumnGroup<T> group, Action<RowColumns<T>> list)
    {
        var from = columns.Count;
        list(this);
        for (var at = from; at < columns.Count; at++)
        {
            columns[at] = columns[at] with { Group = group };
        }
    }

    /// <summary>Columns in front of the others, or among them, that say whom the fact is about: no part of it.</summary>
    internal void InsertUnfilled(int place, params ReadOnlySpan<SheetColumn> further)
    {
        foreach (var column in further)
        {
            columns.Insert(place++, new RowColumn<T>(column, Fill: null, (_, _) => { }));
        }
    }

    private static Func<T, TValue, T> Filling<TValue>(Action<T, TValue> set) => (fact, value) =>
    {
        set(fact, value);
        return fact;
    };

    private static void Write<TValue>(TableWriter writer, SheetColumn<TValue> column, TValue? value)
        where TValue : struct
    {
        if (value is { } written)
        {
            writer.Set(column, written);
        }
    }

    private SheetColumn<TValue> Add<TValue>(SheetColumn<TValue> column, Action<TableWriter, T> write, Func<T, TValue, T>? set)
    {
        columns.Add(new RowColumn<T>(column, set is null ? null : sheet => Filling(sheet.CellsOf(column), column, set), write));
        return column;
    }

    private static Func<SheetRow, T, T> Filling<TValue>(BoundCells<TValue>? cells, SheetColumn<TValue> column, Func<T, TValue, T> set) =>
        cells is null ? (row, fact) => row.TryRead(column, out var value) && IsSaid(value) ? set(fact, value) : fact
        : (row, fact) => row.TryRead(cells, out var value) && IsSaid(value) ? set(fact, value) : fact;

    private static bool IsSaid<TValue>([NotNullWhen(true)] TValue? value) => value is not null and not string { Length: 0 };
}
