namespace WageGrades.Internal;

/// <summary>The sign between the cells of a table.</summary>
internal sealed record CsvSeparator(char Sign, Wording Name)
{
    internal static readonly CsvSeparator Comma = new(',', new Wording("逗号", "a comma"));
    internal static readonly CsvSeparator Semicolon = new(';', new Wording("分号", "a semicolon"));
    internal static readonly CsvSeparator Tab = new('\t', new Wording("制表符", "a tab"));

    /// <summary>
    /// The sign that stands most often on the first row that holds any of them outside quotes, which is the header even where
    /// a title stands above it; a comma where there is none.
    /// </summary>
    internal static CsvSeparator Detect(string text)
    {
        (int commas, int semicolons, int tabs) = (0, 0, 0);
        bool quoted = false;
        foreach (char c in text)
        {
            quoted ^= c == '"';
            if (quoted)
            {
                continue;
            }

            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            if (c is '\n' or '\r' && commas + semicolons + tabs > 0)
            {
                break;
            }
        }

        return semicolons > commas && semicolons >= tabs ? Semicolon : tabs > commas ? Tab : Comma;
    }
}
