using WageGrades.Internal;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>Rows in memory, of which every cell is a part of one long text, with places as worksheets call them.</summary>
internal sealed class MemorySource(string name, IEnumerable<(int Number, string[] Cells)> rows) : IRowSource
{
    internal MemorySource(string name, params string[] lines)
        : this(name, lines.Select((line, index) => (index + 1, line.Split(','))))
    {
    }

    public string Name => name;

    /// <summary>The rows of a CSV text under their line numbers.</summary>
    internal static MemorySource OfCsv(string name, byte[] bytes) =>
        new(name, CsvTable.Read(bytes).Records.From(0).Select(record => (record.Line, record.Cells.Select(cell => cell.Text).ToArray())));

    public IEnumerable<SourceRow> ReadRows()
    {
        foreach ((int number, string[] cells) in rows)
        {
            ReadOnlyMemory<char> whole = string.Join('|', cells).AsMemory();
            List<ReadOnlyMemory<char>> parts = [];
            int from = 0;
            foreach (string cell in cells)
            {
                parts.Add(whole.Slice(from, cell.Length));
                from += cell.Length + 1;
            }

            yield return new SourceRow(number, parts);
        }
    }

    public string PlaceOf(int? row, int? column) => column is { } at ? $"{(char)('A' + at - 1)}{row}" : "";
}
