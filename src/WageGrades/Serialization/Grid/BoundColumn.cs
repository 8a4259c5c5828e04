namespace WageGrades.Serialization;

/// <summary>A column that a table has: where, what the file says of it beside its cells, and its cells as they were read.</summary>
/// <param name="index">The place of its cells in a row, from 0.</param>
/// <param name="header">The header as a finding may show it.</param>
/// <param name="scope">The names that are known.</param>
/// <param name="context">What the file says of it.</param>
internal sealed class BoundColumn(int index, string header, RosterScope scope, ColumnContext context)
{
    // A column has one form, or one for each kind that another cell of the row says; more are not worth remembering.
    private const int MostForms = 16;

    private readonly List<object> memories = [];
    private object? last;

    internal int Index => index;

    internal string Header => header;

    /// <summary>What a cell of this form is.</summary>
    internal ReadCell<T> Read<T>(ReadOnlySpan<char> written, CellFormat<T> format) =>
        MemoryOf(format) is { } known ? known.Read(written) : ReadCell<T>.Of(written, format, scope, context);

    /// <summary>The cells of this form as they were read; null where there are too many forms.</summary>
    internal CellMemory<T>? MemoryOf<T>(CellFormat<T> format) =>
        last is CellMemory<T> memory && (ReferenceEquals(memory.Format, format) || memory.Format.Equals(format)) ? memory : Known(format);

    private CellMemory<T>? Known<T>(CellFormat<T> format)
    {
        var known = memories.OfType<CellMemory<T>>().FirstOrDefault(memory => memory.Format.Equals(format));
        if (known is null && memories.Count < MostForms)
        {
            memories.Add(known = new CellMemory<T>(format, scope, context));
        }

        last = known ?? last;
        return known;
    }
}
