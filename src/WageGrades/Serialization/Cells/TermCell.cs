using WageGrades.Classification;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>
/// A term of one vocabulary by its name in either language, its code, or a known alias. A number that says a level only under the national
/// numbering (三级) is an alias only where the cell's scheme is the national one.
/// </summary>
internal sealed class TermCell(string vocabulary, TermScheme scheme = TermScheme.Words, bool allowsNone = false) : CellFormat<Term?>
{
    private string Vocabulary => vocabulary;

    private TermScheme Scheme => scheme;

    private bool AllowsNone => allowsNone;

    internal override LocalizedText Expected =>
        Vocabularies.Find(vocabulary) is { } national
            ? Listed(national)
            : new LocalizedText($"术语表 {vocabulary} 的名称或代码", $"a name or code of the vocabulary {vocabulary}");

    internal override CellReading<Term?> Read(string text, RosterScope scope)
    {
        if (allowsNone && TextCell.IsNone(text))
        {
            return Good(null, isPlain: true);
        }

        if (scope.Find(vocabulary) is not { } known)
        {
            return CellReading<Term?>.Bad;
        }

        var trimmed = text.Trim();
        if (known.Terms.FirstOrDefault(term => term.Name.Chinese == trimmed || term.Name.English == trimmed || term.Code == trimmed) is { } exact)
        {
            return Good(exact, isPlain: true);
        }

        var key = CellText.Key(text);
        if (known.Terms.FirstOrDefault(term => Names(term).Any(name => CellText.Key(name) == key)) is { } named)
        {
            return Good(named, isPlain: false);
        }

        return TermAliases.Find(vocabulary, text, scheme) is { } national && known.Find(national.Code) is { } meant
            ? new CellReading<Term?>(meant, CellForm.Alias)
            : CellReading<Term?>.Bad;
    }

    internal override string Print(Term? value, Language language) => value is null
        ? allowsNone ? TextCell.OrNone.Print("", language) : ""
        : Vocabularies.Find(vocabulary)?.Contains(value) == true ? Vocabularies.Find(vocabulary)!.Find(value.Code)!.In(language) : value.Code;

    internal override IEnumerable<string> Known(RosterScope scope) => scope.Find(vocabulary)?.Terms.SelectMany(Names) ?? [];

    internal override IEnumerable<LocalizedText> Choices(RosterScope scope) => scope.Find(vocabulary)?.Terms.Select(term => term.Name) ?? [];

    /// <summary>Tables make the form that another cell asks for row by row: equal forms read alike.</summary>
    public override bool Equals(object? obj) =>
        obj is TermCell other && vocabulary == other.Vocabulary && scheme == other.Scheme && allowsNone == other.AllowsNone;

    public override int GetHashCode() => vocabulary.GetHashCode(StringComparison.Ordinal);

    private static IEnumerable<string> Names(Term term) => [term.Name.Chinese, term.Name.English, term.Code];

    private static LocalizedText Listed(Vocabulary terms) =>
        new(
            $"以下之一：{string.Join('、', terms.Terms.Select(term => term.Name.Chinese))}",
            $"one of {string.Join(", ", terms.Terms.Select(term => term.Name.English))}");
}
