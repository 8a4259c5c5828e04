using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// The terms that a document may use, own ones and built-in ones, found as people write them: <c>skill-grade:technician</c>,
/// <c>技能等级:技师</c>, <c>technician</c> or <c>技师</c>.
/// </summary>
internal sealed class KnownTerms
{
    /// <summary>What is expected where a term is.</summary>
    internal static readonly Wording Expected = new("术语，如 skill-grade:technician 或 技师", "a term such as skill-grade:technician or 技师");

    // Longer texts are no names with a slip of the pen.
    private const int LongestName = 64;

    // A document with more unknown names is not one with slips of the pen; comparing each with every name would take long.
    private const int MostSought = 500;

    // Shorter names of vocabularies, as agreements write them.
    private static readonly (string Name, string Code)[] Aliases =
        [("技能等级", "skill-grade"), ("学历层次", "education"), ("荣誉", "honour"), ("创新成果", "innovation-kind"), ("考勤项目", "month-counter"),
            ("假别", "leave-kind")];

    private readonly ValueList<Vocabulary> vocabularies;
    private readonly Dictionary<string, Vocabulary> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> unsound;
    private int sought;
    private readonly Dictionary<string, (Wording Expected, List<string> Known)> lists = new(StringComparer.Ordinal);

    /// <param name="own">The agreement's own vocabularies, and national ones with terms of its own.</param>
    /// <param name="unsound">The codes of vocabularies that are declared but could not be read whole: what their terms are nobody knows.</param>
    internal KnownTerms(IEnumerable<Vocabulary> own, IEnumerable<string> unsound)
    {
        this.unsound = [.. unsound];
        Dictionary<string, Vocabulary> byCode = new(StringComparer.Ordinal);
        foreach (var vocabulary in own.Concat(Vocabularies.All))
        {
            byCode.TryAdd(vocabulary.Code, vocabulary);
        }

        vocabularies = ValueList.Of(byCode.Values);
        Codes = ValueList.Of(byCode.Keys);
        foreach (var vocabulary in vocabularies)
        {
            byName.TryAdd(vocabulary.Code, vocabulary);
            byName.TryAdd(CellText.Key(vocabulary.Name.Chinese), vocabulary);
            byName.TryAdd(CellText.Key(vocabulary.Name.English), vocabulary);
        }

        foreach ((var name, var code) in Aliases)
        {
            byName.TryAdd(name, byCode[code]);
        }

        foreach (var vocabulary in vocabularies)
        {
            foreach (var term in vocabulary.Terms)
            {
                foreach (var name in new[] { term.Code, term.Name.Chinese, term.Name.English }.Select(CellText.Key)
                    .Distinct(StringComparer.Ordinal))
                {
                    Add(exact, name, term);
                }
            }
        }

        foreach ((var term, var text) in TermAliases.WordTable())
        {
            if (byCode[term.Vocabulary].Find(term.Code) is { } known)
            {
                Add(aliases, CellText.Key(text), known);
            }
        }
    }

    /// <summary>The built-in terms alone. Made anew for every document, because it keeps what it was asked.</summary>
    internal static KnownTerms BuiltIn => new([], []);

    /// <summary>The codes of the vocabularies, own ones first.</summary>
    internal ValueList<string> Codes { get; }

    /// <summary>A vocabulary by its code or its name in either language; null where there is none.</summary>
    internal Vocabulary? Find(string text) => byName.TryGetValue(text, out var found) || byName.TryGetValue(CellText.Key(text), out found)
        ? found : null;

    /// <summary>The code of a vocabulary by its code or name; one that is declared, though not soundly, by its code alone; null where there is
    /// none.</summary>
    internal string? CodeOf(string text) => Find(text)?.Code ?? (unsound.Contains(text) ? text : null);

    /// <summary>
    /// The term of a text. A name without its vocabulary is sought in those that the place asks for, and where none of them has it in all; a proper
    /// name goes before an alias. What several terms are called is none of them.
    /// </summary>
    internal TermMatch Read(string text, IReadOnlyCollection<string> asked)
    {
        var parts = text.Replace('：', ':').Split(':');
        return parts.Length switch
        {
            1 => Named(parts[0], asked),
            2 => Find(parts[0]) is { } vocabulary ? In(vocabulary, parts[1].Trim())
                : Term.TryParse(text, out var raw) && unsound.Contains(raw.Vocabulary) ? TermMatch.Found(raw)
                : new TermMatch(null, Wording.OneOf(Codes), MaySeek(parts[0]) ? NearestName.Of(parts[0], Codes) : null) { Wrong = parts[0] },
            _ => new TermMatch(null, Expected, null),
        };
    }

    private TermMatch In(Vocabulary vocabulary, string text)
    {
        var found = vocabulary.Find(text)
            ?? Of(exact, text, [vocabulary.Code]) ?? Of(aliases, text, [vocabulary.Code]);
        if (found is not null)
        {
            return TermMatch.Found(found);
        }

        if (unsound.Contains(vocabulary.Code) && Term.TryParse($"{vocabulary.Code}:{text}", out var declared))
        {
            return TermMatch.Found(declared);
        }

        // Listed once for each vocabulary, however many of its terms are wrong.
        if (!lists.TryGetValue(vocabulary.Code, out var list))
        {
            List<string> known = [.. vocabulary.Terms.Select(term => term.ToString())];
            lists[vocabulary.Code] = list = (Wording.OneOf(known), known);
        }

        return new TermMatch(
            null, list.Expected, MaySeek(text) ? NearestName.Of($"{vocabulary.Code}:{text}", list.Known) ?? NearestOf(vocabulary.Terms, text) : null);
    }

    private TermMatch Named(string text, IReadOnlyCollection<string> asked)
    {
        foreach (var (words, only) in new[] { (exact, asked), (aliases, asked), (exact, null), (aliases, null) })
        {
            List<Term> found = [.. words.GetValueOrDefault(CellText.Key(text), []).Where(term => only is null || only.Contains(term.Vocabulary))];
            if (found.Count == 1)
            {
                return TermMatch.Found(found[0]);
            }

            if (found.Count > 1)
            {
                List<string> possible = [.. found.Select(term => $"{term} ({term.Name})")];
                return new TermMatch(null, Wording.OneOf(possible), null) { IsAmbiguous = true };
            }
        }

        var likely = vocabularies.Where(vocabulary => asked.Contains(vocabulary.Code)).SelectMany(vocabulary => vocabulary.Terms);
        return new TermMatch(null, Expected, MaySeek(text) ? NearestOf(likely.Concat(vocabularies.SelectMany(vocabulary => vocabulary.Terms)), text)
            : null);
    }

    private bool MaySeek(string text) => text.Length <= LongestName && sought++ < MostSought;

    private static string? NearestOf(IEnumerable<Term> terms, string text)
    {
        List<(string Name, Term Term)> names =
            [.. terms.SelectMany(term => new[] { term.Name.Chinese, term.Code, term.Name.English }.Select(name => (name, term)))];
        var nearest = NearestName.Of(text, names.Select(each => each.Name));
        return nearest is null ? null : names.First(each => each.Name == nearest).Term.ToString();
    }

    private static Term? Of(Dictionary<string, List<Term>> words, string text, string[] only) =>
        words.GetValueOrDefault(CellText.Key(text), []).Find(term => only.Contains(term.Vocabulary));

    private static void Add(Dictionary<string, List<Term>> words, string name, Term term)
    {
        if (!words.TryGetValue(name, out var terms))
        {
            words[name] = terms = [];
        }

        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }
}
