using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>How a kind of value is written in a cell: what is accepted, what it reads as, how it is printed.</summary>
internal abstract class CellFormat<T>
{
    /// <summary>What a good cell holds, for the remedy of a bad one.</summary>
    internal abstract LocalizedText Expected { get; }

    /// <summary>Reads the text of a cell that is not blank.</summary>
    internal abstract CellReading<T> Read(string text, RosterScope scope);

    /// <summary>Reads it with what the file says of its column.</summary>
    internal virtual CellReading<T> Read(string text, RosterScope scope, ColumnContext column) => Read(text, scope);

    /// <summary>Reads a cell as it stands, where it is written as most are and that takes no longer than to look for it among cells read
    /// before.</summary>
    internal virtual bool TryReadUsual(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return false;
    }

    /// <summary>The unit of the numbers; null where the cells are none.</summary>
    internal virtual ColumnUnit? Unit => null;

    /// <summary>Between what numbers a cell usually lies, in the column's unit; one outside is asked about. Null where the cells are no
    /// numbers.</summary>
    internal virtual (decimal Least, decimal Most)? Plausible => null;

    /// <summary>Whether a cell reads the same with any agreement and header, so that a writer can see whether what it wrote comes back.</summary>
    internal virtual bool ReadsAlone => false;

    internal abstract string Print(T value, Language language);

    /// <summary>The known values, for the nearest one to a bad text; none where there is no list.</summary>
    internal virtual IEnumerable<string> Known(RosterScope scope) => [];

    /// <summary>The values to choose from, each by its proper name in both languages; none where a cell is free.</summary>
    internal virtual IEnumerable<LocalizedText> Choices(RosterScope scope) => [];

    protected static CellReading<T> Good(T value, bool isPlain) => new(value, isPlain ? CellForm.Plain : CellForm.Normalised);
}
