namespace WageGrades.Serialization;

/// <summary>A cell without what spreadsheets and copying put around its text: apostrophes, tabs, marks of writing direction, a formula that is only
/// text.</summary>
internal readonly record struct RawCell(string Text, bool HadMarks)
{
    private static readonly string[] ErrorLiterals = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

    private const string Apostrophes = "'‘’`";

    internal static RawCell Of(ReadOnlySpan<char> written)
    {
        var trimmed = written.Trim();
        var plain = Unquoted(WithoutMarks(trimmed)).TrimStart(Apostrophes).Trim();
        return new RawCell(IsControl(plain) ? "" : plain.ToString(), plain.Length != trimmed.Length || written is ['\t', ..]);
    }

    /// <summary>Whether a text that is not empty is what a spreadsheet shows in place of a value.</summary>
    internal static bool IsErrorLiteral(string text) =>
        text[0] == '#' && (ErrorLiterals.Contains(text, StringComparer.OrdinalIgnoreCase) || !text.AsSpan().ContainsAnyExcept('#'));

    /// <summary>Without marks at either end; those within a text may belong to it.</summary>
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        var from = 0;
        var to = text.Length;
        while (from < to && (CellText.IsFormat(text[from]) || char.IsWhiteSpace(text[from])))
        {
            from++;
        }

        while (to > from && (CellText.IsFormat(text[to - 1]) || char.IsWhiteSpace(text[to - 1])))
        {
            to--;
        }

        return text[from..to];
    }

    /// <summary>="0001" keeps zeros in a spreadsheet; only the text counts.</summary>
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[0] is '=' or '＝' && text[1] == '"' && text[^1] == '"' && !text[2..^1].Contains('"') ? text[2..^1] : text;

    private static bool IsControl(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }
}
