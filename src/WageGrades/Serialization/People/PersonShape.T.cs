using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>A table of which every row states a fact about one person.</summary>
internal sealed class PersonShape<T> : RowShape<T>
{
    /// <param name="name">The table's name.</param>
    /// <param name="blank">A fact of which nothing is said yet.</param>
    /// <param name="define">The columns but those of the person, and how a fact is completed.</param>
    /// <param name="unused">Headers that are known and not used.</param>
    internal PersonShape(LocalizedText name, Func<T> blank, Func<RowColumns<T>, Func<SheetRow, T, T>> define, params string[] unused)
        : this(name, blank, define, unused, 0, ColumnNeed.Key)
    {
    }

    /// <param name="name">The table's name.</param>
    /// <param name="blank">A fact of which nothing is said yet.</param>
    /// <param name="define">The columns but those of the person, and how a fact is completed.</param>
    /// <param name="unused">Headers that are known and not used.</param>
    /// <param name="personAt">How many columns stand before the person's.</param>
    /// <param name="need">How much depends on the staff number.</param>
    internal PersonShape(
        LocalizedText name, Func<T> blank, Func<RowColumns<T>, Func<SheetRow, T, T>> define, string[] unused, int personAt, ColumnNeed need)
        : this(name, blank, define, unused, personAt, KeyColumns.Number(need), KeyColumns.Employer(ColumnNeed.Optional))
    {
    }

    private PersonShape(
        LocalizedText name, Func<T> blank, Func<RowColumns<T>, Func<SheetRow, T, T>> define, string[] unused, int personAt,
        SheetColumn<string> number, SheetColumn<string> employer)
        : base(name, blank, columns => Around(columns, define, personAt, number, employer), unused) =>
        (Number, Employer) = (number, employer);

    internal SheetColumn<string> Number { get; }

    internal SheetColumn<string> Employer { get; }

    /// <summary>The rows that can be used, each with the fact and whom it is about.</summary>
    internal IEnumerable<(SheetRow Row, WorkerId Id, T Fact)> Read(TableReading reading)
    {
        foreach (var row in reading.Rows(this))
        {
            var id = Person(row, reading);
            var fact = Read(row);
            if (row.Settle() && id is not null)
            {
                yield return (row, id, fact);
            }
        }
    }

    /// <summary>Whom a row is about; null, with a finding, where nobody or more than one bears the number.</summary>
    internal WorkerId? Person(SheetRow row, TableReading reading) => reading.Draft.Find(row, Number, Employer);

    /// <summary>A table of these facts of everybody.</summary>
    internal byte[] Write(Workforce workforce, Language language, Func<Worker, IEnumerable<T>> facts)
    {
        TableWriter writer = new(this, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var fact in facts(worker))
            {
                Write(writer, worker.Id, fact);
            }
        }

        return writer.ToBytes();
    }

    internal void Write(TableWriter writer, WorkerId id, T fact)
    {
        writer.BeginRow();
        writer.Set(Number, id.Number);
        writer.Set(Employer, id.Employer);
        WriteCells(writer, fact);
    }

    private static Func<SheetRow, T, T> Around(
        RowColumns<T> columns, Func<RowColumns<T>, Func<SheetRow, T, T>> define, int personAt, SheetColumn number, SheetColumn employer)
    {
        var complete = define(columns);
        columns.InsertUnfilled(personAt, number, employer);
        return complete;
    }
}
