using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// A list of terms (术语表), national or an agreement's own, ordered or not. An agreement takes a national vocabulary and adds
/// its own terms to it; the order of all of them is asked here, because the terms themselves do not know it.
/// </summary>
/// <remarks>
/// Immutable. Equality is by code, name, order and all terms with their names and places. An ordered vocabulary runs from
/// the lowest standing up; several terms may be level.
/// </remarks>
public sealed partial class Vocabulary : IEquatable<Vocabulary>
{
    private readonly Dictionary<string, Entry> byCode;
    private readonly ValueList<OwnTerm> ownTerms;
    private readonly Dictionary<string, OwnTerm> ownByCode;

    private Vocabulary(string code, LocalizedText name, bool isOrdered, IEnumerable<Entry> entries, ValueList<OwnTerm> ownTerms)
    {
        Code = code;
        Name = name;
        IsOrdered = isOrdered;
        Entry[] ordered = [.. entries.OrderBy(entry => entry.Rank)];
        Terms = ValueList.Of(ordered.Select(entry => entry.Term));
        byCode = ordered.ToDictionary(entry => entry.Term.Code, StringComparer.Ordinal);
        this.ownTerms = ownTerms;
        ownByCode = ownTerms.ToDictionary(own => own.Term.Code, StringComparer.Ordinal);
    }

    /// <summary>The lower-kebab code, for example <c>skill-grade</c>.</summary>
    public string Code { get; }

    /// <summary>The name in Chinese and English, for example 职业技能等级.</summary>
    public LocalizedText Name { get; }

    /// <summary>True when the terms stand higher and lower; then <see cref="RankOf"/> and <see cref="Compare"/> may be asked.</summary>
    public bool IsOrdered { get; }

    /// <summary>All terms, own ones included: from the lowest up where ordered, else in the order they were declared.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The agreement's own terms in the order they were declared.</summary>
    public IReadOnlyList<OwnTerm> OwnTerms => ownTerms;

    /// <summary>An agreement's own vocabulary, without terms yet: declare them with <see cref="WithOwnTerm"/>, the lowest first.</summary>
    /// <param name="code">Lower-kebab, for example <c>welding-class</c>.</param>
    /// <param name="name">The name in Chinese and English.</param>
    /// <param name="isOrdered">True when the terms stand higher and lower.</param>
    /// <exception cref="ArgumentException">The code is not lower-kebab.</exception>
    public static Vocabulary Create(string code, LocalizedText name, bool isOrdered) =>
        new(Term.RequireCode(code, nameof(code)), Guard.NotNull(name), isOrdered, [], ValueList<OwnTerm>.Empty);

    /// <summary>A national vocabulary without order.</summary>
    internal static Vocabulary National(string code, LocalizedText name, IReadOnlyList<Term> terms) =>
        National(code, name, terms, term => term, _ => 0);

    internal static Vocabulary National<T>(
        string code, LocalizedText name, IReadOnlyList<T> members, Func<T, Term> termOf, Func<T, int> rankOf)
    {
        Entry[] entries = [.. members.Select(member => new Entry(termOf(member), rankOf(member)))];
        return new Vocabulary(code, name, entries[0].Rank > 0, entries, ValueList<OwnTerm>.Empty);
    }

    /// <summary>This vocabulary with one more term of the agreement's own.</summary>
    /// <param name="code">The term's lower-kebab code, not used in this vocabulary yet.</param>
    /// <param name="name">The name in Chinese and English.</param>
    /// <param name="after">
    /// The term it stands directly above; what stood above that term stands above the new one. Beijing's 出徒工 is declared
    /// <c>after: SkillGrade.Apprentice</c> and so stands between apprentice and junior worker.
    /// </param>
    /// <param name="ranksAs">The term it is level with: a firm's own master welder may rank as technician.</param>
    /// <returns>The larger vocabulary; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">
    /// The code is malformed or taken; a named place is not in this vocabulary; in an ordered vocabulary that has terms not
    /// exactly one place was given; in an unordered one a place was given.
    /// </exception>
    public Vocabulary WithOwnTerm(string code, LocalizedText name, Term? after = null, Term? ranksAs = null)
    {
        Builder builder = new(this);
        builder.Add(code, name, after, ranksAs);
        return builder.ToVocabulary();
    }

    /// <summary>The term of a code, or null when the vocabulary has none.</summary>
    public Term? Find(string code) => byCode.TryGetValue(Guard.NotNull(code), out var entry) ? entry.Term : null;

    /// <summary>True when the term is one of this vocabulary's.</summary>
    public bool Contains(Term term)
    {
        Guard.NotNull(term);
        return string.Equals(term.Vocabulary, Code, StringComparison.Ordinal) && byCode.ContainsKey(term.Code);
    }

    /// <summary>The place of a term, 1 the lowest; level terms share a place. Places move when terms are added below.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is not ordered.</exception>
    /// <exception cref="ArgumentException">The term is not of this vocabulary.</exception>
    public int RankOf(Term term)
    {
        Guard.NotNull(term);
        return IsOrdered ? EntryOf(term).Rank : throw new InvalidOperationException($"'{Code}' is not ordered: its terms have no rank.");
    }

    /// <summary>Less than 0 when the left term stands lower, 0 when level, more than 0 when higher.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is not ordered.</exception>
    /// <exception cref="ArgumentException">A term is not of this vocabulary.</exception>
    public int Compare(Term left, Term right)
    {
        Guard.NotNull(left);
        Guard.NotNull(right);
        return RankOf(left).CompareTo(RankOf(right));
    }

    /// <summary>
    /// The national term that stands for this one: a national term itself, for an own term what it ranks as, null when an
    /// own term stands between others. So a law that speaks of technicians reaches a firm's own grade that ranks as one.
    /// </summary>
    /// <exception cref="ArgumentException">The term is not of this vocabulary.</exception>
    public Term? NationalEquivalent(Term term)
    {
        var found = EntryOf(term).Term;
        return !ownByCode.TryGetValue(found.Code, out var own) ? found
            : own.RanksAs is { } peer ? NationalEquivalent(peer)
            : null;
    }

    private IEnumerable<Entry> Entries => Terms.Select(term => byCode[term.Code]);

    private Entry EntryOf(Term term) =>
        Contains(term)
            ? byCode[term.Code]
            : throw new ArgumentException($"'{term}' is not a term of '{Code}'.", nameof(term));

    private sealed record Entry(Term Term, int Rank);
}
