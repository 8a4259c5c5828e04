using System.Buffers;
using System.Text;

namespace WageGrades.Internal;

/// <summary>
/// Writes a table for spreadsheets: comma-separated, CRLF, quotes only where needed. A text that a spreadsheet would run as a
/// formula (it begins with = + - @, their full-width twins, a tab or a line break) gets a leading apostrophe; a plain number keeps its sign.
/// </summary>
internal static class CsvPrinter
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\"\r\n");

    internal static string Print(IEnumerable<IEnumerable<string>> rows)
    {
        StringBuilder text = new();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(cell => Quote(Harmless(cell)))).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The bytes in UTF-8, with a byte-order mark unless told otherwise, because Excel needs it to see Chinese.</summary>
    internal static byte[] PrintUtf8(IEnumerable<IEnumerable<string>> rows, bool byteOrderMark = true)
    {
        var body = Encoding.UTF8.GetBytes(Print(rows));
        return byteOrderMark ? [.. Encoding.UTF8.Preamble, .. body] : body;
    }

    /// <summary>The cell so that no spreadsheet runs it.</summary>
    internal static string Harmless(string cell) =>
        cell.AsSpan().IndexOfAny(FormulaStarts) == 0 && !ExactDecimal.TryParse(cell, out _) ? "'" + cell : cell;

    private static string Quote(string cell)
    {
        var needed = cell.AsSpan().ContainsAny(Quoted) || cell.StartsWith(' ') || cell.EndsWith(' ');
        return needed ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
