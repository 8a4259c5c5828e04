using WageGrades.Internal;
namespace WageGrades.Documents;

/// <summary>A column of a <see cref="Table"/>: its header and on which side its cells stand.</summary>
public sealed record TableColumn
{
    private TableColumn(string header, Alignment alignment)
    {
        Header = header;
        Alignment = alignment;
    }

    /// <summary>The words above the column; may be empty.</summary>
    public string Header { get; init => field = OneLine.Of(value); }

    /// <summary>On which side header and cells stand.</summary>
    public Alignment Alignment { get; init => field = Guard.Defined(value); }

    /// <summary>A column of words, at the left.</summary>
    /// <param name="header">The words above the column.</param>
    public static TableColumn Text(string header) => new(header, Alignment.Start);

    /// <summary>A column of amounts or counts, at the right.</summary>
    /// <param name="header">The words above the column.</param>
    public static TableColumn Number(string header) => new(header, Alignment.End);
}
