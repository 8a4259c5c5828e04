namespace WageGrades.Internal;

/// <summary>The sign between the cells of a table.</summary>
internal sealed record CsvSeparator(char Sign, Wording Name)
{
    internal static readonly CsvSeparator Comma = new(',', new Wording("逗号", "a comma"));
    internal static readonly CsvSeparator Semicolon = new(';', new Wording("分号", "a semicolon"));
    internal static readonly CsvSeparator Tab = new('\t', new Wording("制表符", "a tab"));

    private const int LinesLookedAt = 12;

    /// <summary>
    /// The sign that parts most of the first lines into equally many cells, for a title may hold another one; where several do, the one that stands
    /// most often on the first row that holds any of them outside quotes. A comma where there is none.
    /// </summary>
    /// <param name="text">The text, in pieces.</param>
    internal static CsvSeparator Detect(IReadOnlyList<string> text)
    {
        List<int[]> lines = [new int[3]];
        var isQuoted = false;
        LookAt(text, c =>
        {
            isQuoted ^= c == '"';
            var sign = isQuoted ? -1 : c == Comma.Sign ? 0 : c == Semicolon.Sign ? 1 : c == Tab.Sign ? 2 : -1;
            if (sign >= 0)
            {
                lines[^1][sign]++;
            }
            else if (!isQuoted && c is '\n' or '\r' && lines[^1] is not [0, 0, 0])
            {
                if (lines.Count == LinesLookedAt)
                {
                    return false;
                }

                lines.Add(new int[3]);
            }

            return true;
        });

        var (commas, semicolons, tabs) = (Alike(lines, 0), Alike(lines, 1), Alike(lines, 2));
        return commas > semicolons && commas > tabs ? Comma
            : semicolons > commas && semicolons > tabs ? Semicolon
            : tabs > commas && tabs > semicolons ? Tab
            : DetectByFirstRow(text);
    }

    /// <summary>How many lines a sign parts into equally many cells, of the number of cells that most have.</summary>
    private static int Alike(List<int[]> lines, int sign)
    {
        var most = 0;
        foreach (var line in lines)
        {
            var alike = 0;
            foreach (var other in lines)
            {
                alike += other[sign] == line[sign] ? 1 : 0;
            }

            most = line[sign] == 0 ? most : Math.Max(most, alike);
        }

        return most;
    }

    private static CsvSeparator DetectByFirstRow(IReadOnlyList<string> text)
    {
        (var commas, var semicolons, var tabs) = (0, 0, 0);
        var quoted = false;
        LookAt(text, c =>
        {
            quoted ^= c == '"';
            if (quoted)
            {
                return true;
            }

            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            return !(c is '\n' or '\r' && commas + semicolons + tabs > 0);
        });
        return semicolons > commas && semicolons >= tabs ? Semicolon : tabs > commas ? Tab : Comma;
    }

    /// <summary>Looks at one character after the other until one is enough.</summary>
    private static void LookAt(IReadOnlyList<string> text, Func<char, bool> goesOn)
    {
        foreach (var piece in text)
        {
            foreach (var c in piece)
            {
                if (!goesOn(c))
                {
                    return;
                }
            }
        }
    }
}
