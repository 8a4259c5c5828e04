using System.Globalization;

namespace WageGrades.Excel;

/// <summary>Places in a sheet as people call them: C7.</summary>
internal static class CellPlace
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>The letters of a column, from 1: C, AA.</summary>
    internal static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Reads C7, or $C$7, into column and row from 1; false where it is no place of a sheet.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out int column, out int row)
    {
        column = 0;
        row = 0;
        var at = text is ['$', ..] ? 1 : 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MostColumns; at++)
        {
            column = (column * 26) + (text[at] & 31);
        }

        at += at < text.Length && text[at] == '$' ? 1 : 0;
        return column is > 0 and <= MostColumns
            && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is > 0 and <= MostRows;
    }
}
