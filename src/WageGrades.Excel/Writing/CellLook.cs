using WageGrades.Documents;

namespace WageGrades.Excel;

/// <summary>How a cell looks.</summary>
internal readonly record struct CellLook
{
    /// <summary>The code of the number format; empty for the usual one.</summary>
    internal string? Format { get; init; }

    internal Emphasis Emphasis { get; init; }

    /// <summary>Whether it stands over a column: bold on a tint, with lines around.</summary>
    internal bool IsHeader { get; init; }

    /// <summary>Whether it is the header of a column that must be filled in.</summary>
    internal bool IsAsked { get; init; }

    /// <summary>Whether it sums up those above: bold, with a line over it.</summary>
    internal bool IsTotal { get; init; }

    /// <summary>Whether its words go on in a second line.</summary>
    internal bool Wraps { get; init; }

    /// <summary>Whether it stands at the right.</summary>
    internal bool IsAtEnd { get; init; }

    /// <summary>Whether it is the title of a sheet.</summary>
    internal bool IsTitle { get; init; }
}
