using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// The key of one amount in a clause (条款金额的键): one term, or several from different vocabularies, written as a
/// collection expression: <c>[CompetitionLevel.Provincial, CompetitionPlacing.First]</c>.
/// </summary>
/// <remarks>
/// The order in which the terms are written does not matter: they are kept sorted by vocabulary, and two keys of the same
/// terms are equal. At most one term of each vocabulary. The key without a term, <see cref="Empty"/>, is part of every key: as an
/// entry of a table or of ranges it stands for every occurrence.
/// </remarks>
[CollectionBuilder(typeof(TermKey), nameof(Create))]
public sealed class TermKey : IReadOnlyList<Term>, IEquatable<TermKey>, ILocalizable
{
    private const string EveryOccurrence = "*";

    /// <summary>The key without a term, also written <c>[]</c>.</summary>
    public static readonly TermKey Empty = new([]);

    private readonly Term[] terms;

    private TermKey(Term[] terms) => this.terms = terms;

    /// <summary>The key of one term; whoever needs it asks the term, which keeps it.</summary>
    internal TermKey(Term only) => terms = [only];

    /// <summary>How many terms the key has.</summary>
    public int Count => terms.Length;

    /// <summary>The term at a place, counted from 0 in the order of the vocabularies' codes.</summary>
    public Term this[int index] => terms[Guard.InRange(index, 0, terms.Length - 1)];

    /// <summary>A key of the given terms.</summary>
    /// <exception cref="ArgumentException">Two terms are of one vocabulary.</exception>
    public static TermKey Create(params ReadOnlySpan<Term> terms)
    {
        if (terms.IsEmpty)
        {
            return Empty;
        }

        if (terms is [{ } only])
        {
            return only.Key;
        }

        var sorted = terms.ToArray();
        foreach (var term in sorted)
        {
            Guard.NotNull(term, nameof(terms));
        }

        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Vocabulary, b.Vocabulary));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (string.Equals(sorted[i - 1].Vocabulary, sorted[i].Vocabulary, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"A key takes one term of each vocabulary; '{sorted[i - 1]}' and '{sorted[i]}' are of one.", nameof(terms));
            }
        }

        return new TermKey(sorted);
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes; the names are then the codes.</summary>
    /// <param name="text">For example <c>competition-level:provincial+competition-placing:first</c>.</param>
    /// <param name="key">The key, or null when the text has another form.</param>
    /// <returns>False when a part is no term or two parts are of one vocabulary.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TermKey? key)
    {
        key = null;
        if (text is null)
        {
            return false;
        }

        List<Term> read = [];
        foreach (var part in string.Equals(text, EveryOccurrence, StringComparison.Ordinal) ? [] : text.Split('+'))
        {
            if (
                !Term.TryParse(part, out var term)
                || read.Exists(other => string.Equals(other.Vocabulary, term.Vocabulary, StringComparison.Ordinal)))
            {
                return false;
            }

            read.Add(term);
        }

        key = [.. read];
        return true;
    }

    /// <summary>The key's term of a vocabulary, or null when the key has none of it.</summary>
    /// <param name="vocabulary">The vocabulary's code, for example <c>competition-level</c>.</param>
    public Term? Find(string vocabulary)
    {
        Guard.NotNull(vocabulary);
        foreach (var term in terms)
        {
            if (string.Equals(term.Vocabulary, vocabulary, StringComparison.Ordinal))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>Whether the key has a term.</summary>
    internal bool Contains(Term term) => Array.IndexOf(terms, term) >= 0;

    /// <summary>
    /// True when every term of this key is also one of <paramref name="other"/>'s: an amount for a provincial first place
    /// is open to a fact that says provincial, first place, class 1.
    /// </summary>
    public bool IsPartOf(TermKey other)
    {
        Guard.NotNull(other);
        foreach (var term in terms)
        {
            if (!other.Contains(term))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The names of the terms in one language, for example <c>Provincial, First place</c>; <c>every one</c> without a term.</summary>
    public string In(Language language) => terms.Length == 0 ? (language == Language.Chinese ? "每次" : "every one")
        : terms is [var only] ? only.In(language)
        : string.Join(language == Language.Chinese ? " " : ", ", terms.Select(term => term.In(language)));

    /// <summary>Equal when both keys have the same terms.</summary>
    public bool Equals(TermKey? other) =>
        other is not null && (ReferenceEquals(this, other) || terms.AsSpan().SequenceEqual(other.terms));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TermKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var term in terms)
        {
            hash.Add(term);
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// The terms joined by a plus sign, for example <c>competition-level:provincial+competition-placing:first</c>; <c>*</c> for the
    /// empty key.
    /// </summary>
    public override string ToString() => terms.Length == 0 ? EveryOccurrence : string.Join('+', (object[])terms);

    /// <summary>Two keys in the order of their texts.</summary>
    internal static int Compare(TermKey left, TermKey right) =>
        left.terms is [var one] && right.terms is [var other] && string.Equals(one.Vocabulary, other.Vocabulary, StringComparison.Ordinal)
            ? string.CompareOrdinal(one.Code, other.Code)
            : string.CompareOrdinal(left.ToString(), right.ToString());

    /// <summary>The terms in the order of their vocabularies' codes.</summary>
    public IEnumerator<Term> GetEnumerator() => ((IEnumerable<Term>)terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A key of one term.</summary>
    public static implicit operator TermKey(Term term) => Create(term);

    /// <summary>True when both keys have the same terms.</summary>
    public static bool operator ==(TermKey? left, TermKey? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the keys have different terms.</summary>
    public static bool operator !=(TermKey? left, TermKey? right) => !(left == right);
}
