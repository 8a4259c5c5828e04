using System.Text;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// Other ways in which people write the national terms (术语别名): 高级技工 or 三级/高级工 for 高级工. A bare 三级 is only a
/// grade under <see cref="TermScheme.NationalLevel"/>, because firms' own numbers often run the other way, and a firm's own
/// label such as 三级技师 is none at all.
/// </summary>
public static partial class TermAliases
{
    // By vocabulary, then by text.
    private static readonly Dictionary<string, Dictionary<string, Term>> Words = Read(WordTable());
    private static readonly Lazy<Dictionary<string, Dictionary<string, Term>>> Levels = new(() => Read(LevelTable()));

    /// <summary>The national term a text means, by code, label in either language or alias.</summary>
    /// <param name="vocabulary">The vocabulary's code, for example <c>skill-grade</c>.</param>
    /// <param name="text">What was written. Blanks, letter case and full-width forms do not matter.</param>
    /// <param name="scheme">Whether bare level numbers are national level codes; by default they name nothing.</param>
    /// <returns>The term, or null: then it is a finding, never a guess.</returns>
    public static Term? Find(string vocabulary, string text, TermScheme scheme = TermScheme.Words)
    {
        Guard.NotNull(vocabulary);
        var plain = Normalise(Guard.NotNull(text));
        return Find(Words, vocabulary, plain)
            ?? (Guard.Defined(scheme) == TermScheme.NationalLevel ? Find(Levels.Value, vocabulary, plain) : null);
    }

    private static Term? Find(Dictionary<string, Dictionary<string, Term>> table, string vocabulary, string text) =>
        table.TryGetValue(vocabulary, out var terms) && terms.TryGetValue(text, out var term) ? term : null;

    private static Dictionary<string, Dictionary<string, Term>> Read(IEnumerable<TermName> table)
    {
        Dictionary<string, Dictionary<string, Term>> read = new(StringComparer.Ordinal);
        foreach (var name in table)
        {
            (read.TryGetValue(name.Term.Vocabulary, out var terms) ? terms : read[name.Term.Vocabulary] = new(StringComparer.Ordinal))
                .TryAdd(Normalise(name.Text), name.Term);
        }

        return read;
    }

    private static string Normalise(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                // The full-width forms U+FF01 to U+FF5E repeat ASCII in its order.
                plain.Append(char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));
            }
        }

        return plain.ToString();
    }
}
