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

    private static readonly Lazy<TermIndex> National = new(() => TermIndex.Of(Vocabularies.All));

    private readonly ValueList<Vocabulary> vocabularies;
    private readonly Dictionary<string, Vocabulary> ownByCode;
    private readonly TermIndex own;
    private readonly Dictionary<string, Term> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Wording Expected, List<string> Known)> lists = new(StringComparer.Ordinal);
    private int sought;

    /// <param name="own">The agreement's own vocabularies, and national ones with terms of its own.</param>
    /// <param name="declared">What the document declares itself.</param>
    internal KnownTerms(IReadOnlyCollection<Vocabulary> own, DeclaredTerms declared)
    {
        Declared = declared;
        ownByCode = own.DistinctBy(vocabulary => vocabulary.Code).ToDictionary(vocabulary => vocabulary.Code, StringComparer.Ordinal);
        vocabularies = ValueList.Of(ownByCode.Values.Concat(Vocabularies.All.Where(vocabulary => !ownByCode.ContainsKey(vocabulary.Code))));
        Codes = ValueList.Of(vocabularies.Select(vocabulary => vocabulary.Code));
        this.own = TermIndex.Of(ownByCode.Values);
    }

    /// <summary>The built-in terms alone. Made anew for every document, because it keeps what it was asked.</summary>
    internal static KnownTerms BuiltIn => new([], new());

    internal DeclaredTerms Declared { get; }

    /// <summary>The codes of the vocabularies, own ones first.</summary>
    internal ValueList<string> Codes { get; }

    /// <summary>A vocabulary by its code or its name in either language; null where there is none.</summary>
    internal Vocabulary? Find(string text) => FindWritten(text) ?? FindWritten(CellText.Key(text));

    private Vocabulary? FindWritten(string name) =>
        own.Vocabulary(name) ?? (National.Value.Vocabulary(name) is { } national ? ownByCode.GetValueOrDefault(national.Code, national) : null);

    /// <summary>The code of a vocabulary by its code or name; one that is declared, though not soundly, by its code alone; null where there is
    /// none.</summary>
    internal string? CodeOf(string text) => Find(text)?.Code ?? (Declared.Unsound.Contains(text) ? text : null);

    /// <summary>The term of a text with its vocabulary that was read before; null where it was not.</summary>
    internal Term? Known(string text) => found.GetValueOrDefault(text);

    /// <summary>
    /// The term of a text. A name without its vocabulary is sought in those that the place asks for, and where none of them has it in all; a proper
    /// name goes before an alias. What several terms are called is none of them.
    /// </summary>
    internal TermMatch Read(string text, IReadOnlyCollection<string> asked)
    {
        if (Known(text) is { } known)
        {
            return TermMatch.Found(known);
        }

        var parts = text.Split(':', '：');
        return parts.Length switch
        {
            1 => Named(parts[0], asked),
            2 => Find(parts[0]) is { } vocabulary ? Kept(text, In(vocabulary, parts[1].Trim()))
                : Term.TryParse(text, out var raw) && Declared.Unsound.Contains(raw.Vocabulary) ? TermMatch.Found(raw)
                : new TermMatch(null, Wording.OneOf(Codes), MaySeek(parts[0]) ? NearestName.Of(parts[0], Codes) : null) { Wrong = parts[0] },
            _ => new TermMatch(null, Expected, null),
        };
    }

    private TermMatch In(Vocabulary vocabulary, string text)
    {
        if ((vocabulary.Find(text) ?? Only(Exact(text), vocabulary.Code) ?? Only(Aliases(text), vocabulary.Code)) is { } meant)
        {
            return TermMatch.Found(meant);
        }

        if (Declared.Unsound.Contains(vocabulary.Code) && Term.TryParse($"{vocabulary.Code}:{text}", out var declared))
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
        (var exact, var aliases) = (Exact(text), Aliases(text));
        foreach (var (terms, only) in new[] { (exact, asked), (aliases, asked), (exact, null), (aliases, null) })
        {
            List<Term> named = [.. terms.Where(term => only is null || only.Contains(term.Vocabulary))];
            if (named.Count == 1)
            {
                return TermMatch.Found(named[0]);
            }

            if (named.Count > 1)
            {
                List<string> possible = [.. named.Select(term => $"{term} ({term.Name})")];
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

    private TermMatch Kept(string text, TermMatch match)
    {
        if (match.Term is { } term)
        {
            found.TryAdd(text, term);
        }

        return match;
    }

    /// <summary>The terms whose code or name a text is, own ones first.</summary>
    private IEnumerable<Term> Exact(string text) =>
        own.Named(text).Concat(National.Value.Named(text).Where(term => !ownByCode.ContainsKey(term.Vocabulary)));

    /// <summary>The terms that a text is another word for.</summary>
    private IEnumerable<Term> Aliases(string text) => National.Value.Called(text)
        .Select(term => ownByCode.TryGetValue(term.Vocabulary, out var vocabulary) ? vocabulary.Find(term.Code) : term).OfType<Term>();

    private static Term? Only(IEnumerable<Term> terms, string vocabulary) => terms.FirstOrDefault(term => term.Vocabulary == vocabulary);
}
