using System.Globalization;

namespace WageGrades.Excel;

/// <summary>Names of sheets: at most 31 characters, none of those that references need, and each once.</summary>
internal sealed class SheetTitles
{
    private const int Longest = 31;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name near to the text that no sheet has yet.</summary>
    /// <param name="text">What the sheet should be called.</param>
    /// <param name="fallback">The name where nothing of the text is left.</param>
    internal string Add(string text, string fallback)
    {
        var name = string.Concat(text.Select(c => IsAllowed(c) ? c : ' ')).Trim().Trim('\'').Trim();
        name = Cut(name.Length == 0 || string.Equals(name, "history", StringComparison.OrdinalIgnoreCase) ? fallback : name, Longest);
        for (var copy = 2; !taken.Add(name); copy++)
        {
            var number = copy.ToString(CultureInfo.InvariantCulture);
            name = $"{Cut(name.TrimEnd("0123456789".ToCharArray()).TrimEnd(), Longest - number.Length - 1)} {number}";
        }

        return name;
    }

    private static bool IsAllowed(char c) =>
        c is not (':' or '\\' or '/' or '?' or '*' or '[' or ']') && !char.IsControl(c) && !char.IsSurrogate(c);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();
}
