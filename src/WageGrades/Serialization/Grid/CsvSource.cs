using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Bytes of comma-, semicolon- or tab-separated text as a source of rows. They are read when the rows are first asked for.</summary>
internal sealed class CsvSource(Stream stream, string name) : IRowSource
{
    private readonly Lazy<CsvTable> table = new(() => CsvTable.Read(stream), isThreadSafe: false);

    public string Name => name;

    /// <summary>The encoding found, and what is wrong with the text.</summary>
    internal ValueList<FormatFault> Faults => table.Value.Faults;

    /// <summary>The rows as the text holds them.</summary>
    internal CellGrid Rows => table.Value.Records;

    public IEnumerable<SourceRow> ReadRows() =>
        Rows.From(0).Select(row => new SourceRow(row.Line, [.. row.Cells.Select(cell => cell.Characters)]));
}
