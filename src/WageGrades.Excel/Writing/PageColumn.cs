namespace WageGrades.Excel;

/// <summary>A column of a sheet to be written.</summary>
/// <param name="Header">The words over it; empty on a page without a header.</param>
/// <param name="Width">How many digits wide.</param>
/// <param name="Look">How cells look that somebody fills in later.</param>
internal sealed record PageColumn(string Header, int Width, CellLook Look = default)
{
    internal const int Narrowest = 6;
    internal const int Widest = 60;

    /// <summary>Whether people must fill it in.</summary>
    internal bool IsAsked { get; init; }

    /// <summary>What a note on the header says; null for none.</summary>
    internal string? Note { get; init; }

    /// <summary>The values to choose from, as a list or a range of another sheet, in the form that a validation takes; null where the column is
    /// free.</summary>
    internal string? Choices { get; init; }

    /// <summary>Whether the header's cells stand at the right.</summary>
    internal bool IsAtEnd { get; init; }

    /// <summary>How wide a text is, where a Chinese character is two digits.</summary>
    internal static int WidthOf(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c >= 0x1100 ? 2 : 1;
        }

        return width;
    }
}
