using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// One word of a vocabulary (术语), used as the key of a clause's amounts and in the facts about people: a skill grade, a
/// title, a competition level. National terms come from the vocabularies of this namespace (<see cref="SkillGrade"/>,
/// <see cref="CompetitionLevel"/>, …), which convert to <see cref="Term"/>; an agreement declares its own with
/// <see cref="Classification.Vocabulary.WithOwnTerm"/>.
/// </summary>
/// <remarks>
/// Equality is vocabulary and code; the name is only how the term is shown. A term does not know its order: ask the
/// <see cref="Classification.Vocabulary"/>, because an agreement may place terms of its own among the national ones.
/// </remarks>
public sealed class Term : IEquatable<Term>, ILocalizable
{
    /// <summary>The vocabulary under which a key names a grade of the agreement's pay ladder, as <c>grade:C3</c>, by the grade's own code.</summary>
    internal const string LadderGrades = "grade";

    private const int LongestGrade = 40;

    // Terms are keys of most look-ups: theirs is worked out once.
    private readonly int hash;

    /// <summary>A term by its vocabulary, code and name.</summary>
    /// <param name="vocabulary">The vocabulary's lower-kebab code, for example <c>skill-grade</c>.</param>
    /// <param name="code">The term's lower-kebab code, for example <c>senior-technician</c>.</param>
    /// <param name="name">How the term is shown; the code itself when not given.</param>
    /// <exception cref="ArgumentException">A code is not lower-kebab: letters a to z, digits, single hyphens between them; that of a ladder's grade
    /// may be any without plus sign and colon.</exception>
    public Term(string vocabulary, string code, LocalizedText? name = null)
    {
        Vocabulary = RequireCode(vocabulary, nameof(vocabulary));
        Code = Vocabulary == LadderGrades ? RequireGrade(code) : RequireCode(code, nameof(code));
        Name = name ?? LocalizedText.Same(code);
        Key = new TermKey(this);
        hash = HashCode.Combine(StringComparer.Ordinal.GetHashCode(Vocabulary), StringComparer.Ordinal.GetHashCode(Code));
    }

    /// <summary>The code of the vocabulary the term belongs to, for example <c>skill-grade</c>.</summary>
    public string Vocabulary { get; }

    /// <summary>The term's own code, for example <c>senior-technician</c>.</summary>
    public string Code { get; }

    /// <summary>The name in Chinese and English.</summary>
    public LocalizedText Name { get; }

    /// <summary>The key of this term alone.</summary>
    internal TermKey Key { get; }

    /// <summary>Reads the form <c>vocabulary:code</c> that <see cref="ToString"/> writes; the name is then the code.</summary>
    /// <param name="text">For example <c>skill-grade:senior-technician</c>.</param>
    /// <param name="term">The term, or null when the text has another form.</param>
    /// <returns>False when the text is not two lower-kebab codes joined by a colon.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Term? term)
    {
        term = text?.Split(':') is [var vocabulary, var code] && IsCode(vocabulary) && (IsCode(code) || (vocabulary == LadderGrades && IsGrade(code)))
            ? vocabulary == LadderGrades ? OfGrade(code) : new Term(vocabulary, code)
            : null;
        return term is not null;
    }

    /// <summary>The name in one language, for example 高级技师.</summary>
    public string In(Language language) => Name.In(language);

    /// <summary>Equal when vocabulary and code are equal.</summary>
    public bool Equals(Term? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && string.Equals(Vocabulary, other.Vocabulary, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Term);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>The invariant form, for example <c>skill-grade:senior-technician</c>.</summary>
    public override string ToString() => $"{Vocabulary}:{Code}";

    /// <summary>True when vocabulary and code are equal.</summary>
    public static bool operator ==(Term? left, Term? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when vocabulary or code differ.</summary>
    public static bool operator !=(Term? left, Term? right) => !(left == right);

    internal static string RequireCode(string value, string parameter) =>
        Guard.That(
            IsCode(Guard.NotNull(value, parameter)), value, "lower-case kebab of letters a to z and digits, such as senior-technician", parameter);

    /// <summary>The term, which must be of the vocabulary.</summary>
    internal Term Within(Vocabulary vocabulary, string parameter = "value") =>
        string.Equals(Vocabulary, vocabulary.Code, StringComparison.Ordinal)
            ? this
            : Guard.That(false, this, $"a term of the vocabulary {vocabulary.Code}", parameter);

    /// <summary>A grade of the pay ladder as a term of a key.</summary>
    internal static Term OfGrade(string code) => new(LadderGrades, code, new LocalizedText($"{code} 级", $"grade {code}"));

    /// <summary>Whether a grade's code can stand in a key.</summary>
    internal static bool IsGrade(string code) =>
        code.Length is > 0 and <= LongestGrade && code.Trim().Length == code.Length
        && !code.Any(c => c is '+' or '＋' or ':' or '：' or '/' || char.IsControl(c));

    private static string RequireGrade(string code) =>
        Guard.That(IsGrade(Guard.NotNull(code)), code, "a grade's code without plus sign, colon or slash", nameof(code));

    private static bool IsCode(ReadOnlySpan<char> value)
    {
        var afterHyphen = true;
        foreach (var c in value)
        {
            var hyphen = c == '-';
            if (hyphen ? afterHyphen : !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            {
                return false;
            }

            afterHyphen = hyphen;
        }

        return !afterHyphen;
    }
}
