using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// A table as its readers and writers know it (表的定义): its name and its columns. Who brings tables from elsewhere, such as a companion for worksheets,
/// finds here which there are and how to lay them out.
/// </summary>
public sealed class TableDefinition
{
    private readonly Func<Workforce, Language, byte[]> write;
    private readonly TableShape shape;

    private TableDefinition(string file, TableShape shape, PeopleTable? table, Func<Workforce, Language, byte[]> write)
    {
        (FileName, this.shape, Table, this.write) = (file, shape, table, write);
        Columns = ValueList.Of(shape.Columns.Select(column => new ColumnDefinition(column)));
    }

    /// <summary>The roster (花名册).</summary>
    public static TableDefinition Roster { get; } = new("roster.csv", RosterTable.Shape, null, RosterTable.Write);

    /// <summary>What was paid (已发工资); <see cref="PaidLedgerCsv"/> reads it, and it is none of the people's tables.</summary>
    public static TableDefinition PaidLedger { get; } =
        new("paid.csv", PaidTable.Shape, null, (_, language) => PaidTable.Shape.Template(language));

    /// <summary>The people's tables, the roster first, in the order in which they are read.</summary>
    public static IReadOnlyList<TableDefinition> All { get; } = ValueList.Of(
        TableList.Further.Select(table => new TableDefinition(table.File, table.Shape, table, table.Write)).Prepend(Roster));

    /// <summary>The name that its file usually has, such as <c>roster.csv</c>.</summary>
    public string FileName { get; }

    /// <summary>Its name, such as 花名册 or roster.</summary>
    public LocalizedText Name => shape.Name;

    /// <summary>Its columns in the order in which they are written.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Its columns under an agreement (按协议的列): those of the table, then one for each counter of the agreement's own that a clause counts
    /// (自定义计数), under its name, which the attendance sheet has.</summary>
    /// <param name="agreement">The agreement; null: the table's own columns.</param>
    /// <returns>The columns in the order in which a template has them.</returns>
    /// <example><code>TableDefinition.Find("考勤月报")!.ColumnsFor(agreement)[^1].Header   // → 巡检次数, where a clause pays each round</code></example>
    public IReadOnlyList<ColumnDefinition> ColumnsFor(CollectiveAgreement? agreement) =>
        ValueList.Of(Columns.Concat(shape.NamedColumns(new RosterScope(agreement)).Select(column => new ColumnDefinition(column))));

    /// <summary>The table beside the roster that this is; null for the roster and the ledger.</summary>
    internal PeopleTable? Table { get; }

    /// <summary>The table of this name (按名称查找): in either language, or that of its file, without regard to case, blanks and width.</summary>
    /// <param name="name">A name, such as that of a worksheet.</param>
    /// <returns>The table, the ledger of what was paid among them; null where none has the name.</returns>
    public static TableDefinition? Find(string name)
    {
        var key = CellText.Key(Guard.NotNull(name));
        return All.Append(PaidLedger).FirstOrDefault(table => key == CellText.Key(table.Name.Chinese) || key == CellText.Key(table.Name.English)
            || key == CellText.Key(table.FileName) || key == CellText.Key(table.FileName[..^".csv".Length]));
    }

    /// <summary>The table of these people, as it is written: the header, then a row for each fact.</summary>
    /// <param name="workforce">The people; the ledger of what was paid holds nothing of theirs and has its header alone.</param>
    /// <param name="language">The language of headers and names; Chinese by default.</param>
    /// <returns>The rows from the header on.</returns>
    /// <exception cref="ArgumentException">A text or date would not read back as it is, as the writers of <see cref="WorkforceCsv"/> say.</exception>
    public IReadOnlyList<SourceRow> RowsOf(Workforce workforce, Language language = Language.Chinese)
    {
        using MemoryStream file = new(write(Guard.NotNull(workforce), Guard.Defined(language)));
        return ValueList.Of(new CsvSource(file, FileName).ReadRows());
    }

    /// <summary>The name in English.</summary>
    public override string ToString() => Name.English;
}
