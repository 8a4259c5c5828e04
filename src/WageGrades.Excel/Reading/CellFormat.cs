using System.Globalization;

namespace WageGrades.Excel;

/// <summary>The number format of a cell, as far as it says what its number means.</summary>
/// <param name="Kind">What the number is.</param>
/// <param name="Digits">How many digits a number filled up with zeros has; else 0.</param>
internal readonly record struct CellFormat(CellKind Kind, int Digits = 0)
{
    /// <summary>The formats that a file names by number alone; those of Chinese spreadsheets are dates from 27 to 36 and from 50 to 58.</summary>
    internal static CellFormat OfBuiltIn(int id) => id switch
    {
        9 or 10 => new(CellKind.Percent),
        (>= 14 and <= 17) or 22 => new(CellKind.Date),
        (>= 18 and <= 21) or (>= 45 and <= 47) => new(CellKind.Time),
        (>= 32 and <= 35) or 55 or 56 => new(CellKind.Time),
        (>= 27 and <= 36) or (>= 50 and <= 58) => new(CellKind.Date),
        _ => new(CellKind.Number),
    };

    /// <summary>A format by its code, such as <c>yyyy"年"m"月"d"日"</c>. Only its first part, that of positive numbers, counts.</summary>
    internal static CellFormat OfCode(string code)
    {
        var letters = Letters(code);
        return letters.Contains('y') || letters.Contains('d') || letters.Contains('e') ? new(CellKind.Date)
            : letters.Contains('h') || letters.Contains('s') ? new(CellKind.Time)
            : letters.Contains('m') ? new(CellKind.Date)
            : letters.Contains('%') ? new(CellKind.Percent)
            : letters.Length > 1 && letters.All(c => c == '0') ? new(CellKind.Zeros, letters.Length)
            : new(CellKind.Number);
    }

    /// <summary>A number filled up as the format shows it.</summary>
    internal string Filled(decimal whole) => whole.ToString(new string('0', Digits), CultureInfo.InvariantCulture);

    /// <summary>The signs of a code that say something: without quoted text, colours, conditions, and what a backslash or line stands before. Of
    /// brackets only hours, minutes and seconds count: [h]:mm.</summary>
    private static string Letters(string code)
    {
        var kept = code.Length <= 256 ? stackalloc char[code.Length] : new char[code.Length];
        var length = 0;
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = Behind(code, '"', at);
                    break;
                case '[':
                    var end = Behind(code, ']', at);
                    if (end == at + 2 || (end == at + 3 && code[at + 1] == code[at + 2]))
                    {
                        kept[length++] = char.ToLowerInvariant(code[at + 1]);
                    }

                    at = end;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'E' when at + 1 < code.Length && code[at + 1] is '+' or '-':
                    kept[length++] = '#';
                    break;
                default:
                    kept[length++] = char.ToLowerInvariant(code[at]);
                    break;
            }
        }

        var letters = kept[..length].ToString().Replace("general", "", StringComparison.Ordinal);
        return letters.Contains("am/pm", StringComparison.Ordinal) ? "h" + letters : letters;
    }

    private static int Behind(string code, char sign, int at) => code.IndexOf(sign, at + 1) is >= 0 and var end ? end : code.Length;
}
