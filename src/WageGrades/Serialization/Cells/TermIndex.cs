using WageGrades.Classification;

namespace WageGrades.Serialization;

/// <summary>The terms of some vocabularies by their names, and by other words for the national ones. Immutable.</summary>
internal sealed class TermIndex
{
    // Shorter names of vocabularies, as agreements write them.
    private static readonly (string Name, string Code)[] ShortNames =
        [("技能等级", "skill-grade"), ("学历层次", "education"), ("荣誉", "honour"), ("创新成果", "innovation-kind"), ("考勤项目", "month-counter"),
            ("假别", "leave-kind")];

    private readonly Dictionary<string, Vocabulary> vocabularies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> aliases = new(StringComparer.Ordinal);

    private TermIndex(IReadOnlyCollection<Vocabulary> all)
    {
        foreach (var vocabulary in all)
        {
            vocabularies.TryAdd(vocabulary.Code, vocabulary);
            vocabularies.TryAdd(CellText.Key(vocabulary.Name.Chinese), vocabulary);
            vocabularies.TryAdd(CellText.Key(vocabulary.Name.English), vocabulary);
            foreach (var term in vocabulary.Terms)
            {
                Add(names, term.Code, term);
                Add(names, term.Name.Chinese, term);
                Add(names, term.Name.English, term);
            }
        }
    }

    internal static TermIndex Of(IReadOnlyCollection<Vocabulary> all)
    {
        TermIndex index = new(all);
        if (ReferenceEquals(all, Vocabularies.All))
        {
            index.AddNational();
        }

        return index;
    }

    /// <summary>The vocabulary of a code, or of the key of a name; null where there is none.</summary>
    internal Vocabulary? Vocabulary(string text) => vocabularies.GetValueOrDefault(text);

    /// <summary>The terms whose code, Chinese or English name a text is.</summary>
    internal IReadOnlyList<Term> Named(string text) => names.TryGetValue(CellText.Key(text), out var terms) ? terms : [];

    /// <summary>The terms that a text is another word for.</summary>
    internal IReadOnlyList<Term> Called(string text) => aliases.TryGetValue(CellText.Key(text), out var terms) ? terms : [];

    private void AddNational()
    {
        foreach ((var name, var code) in ShortNames)
        {
            vocabularies.TryAdd(name, vocabularies[code]);
        }

        foreach ((var term, var text) in TermAliases.WordTable())
        {
            Add(aliases, text, term);
        }
    }

    private static void Add(Dictionary<string, List<Term>> words, string text, Term term)
    {
        var key = CellText.Key(text);
        if (!words.TryGetValue(key, out var terms))
        {
            words[key] = terms = [];
        }

        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }
}
