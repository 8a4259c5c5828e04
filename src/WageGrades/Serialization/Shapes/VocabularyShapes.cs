using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The shapes of an agreement's own vocabularies and of national ones to which it adds terms.</summary>
internal static class VocabularyShapes
{
    private static readonly ObjectShape<OwnTermText> OwnTerm = new("own-term", "A term that the agreement declares itself.", table =>
    {
        Member<OwnTermText, string> code = table.Required("code", PlainShapes.Code, term => term.Code, "The term's code.");
        Member<OwnTermText, LocalizedText> name = table.Required("name", PlainShapes.Text, term => term.Name, "How it is shown.");
        Member<OwnTermText, string?> after = table.Optional(
            "after", PlainShapes.Code, term => term.After, "The code of the term that it stands directly above.");
        Member<OwnTermText, string?> ranksAs = table.Optional(
            "ranksAs", PlainShapes.Code, term => term.RanksAs, "The code of the term that it is level with.");
        return values => new(code.In(values), name.In(values), after.In(values), ranksAs.In(values));
    });

    private static readonly JsonShape<IReadOnlyList<OwnTermText>> OwnTerms = JsonShape.List(OwnTerm, key: term => term.Code);

    private static readonly TextShape<Vocabulary> National = JsonShape.Codes<Vocabulary>(
        [.. Vocabularies.All.Select(vocabulary => (vocabulary.Code, vocabulary))]);

    internal static readonly UnionShape<Vocabulary> Any = new UnionShape<Vocabulary>("vocabulary")
        .Case("own", new ObjectShape<Vocabulary>("own", "A vocabulary of the agreement's own.", table =>
        {
            Member<Vocabulary, string> code = table.Required("code", PlainShapes.Code, vocabulary => vocabulary.Code, "The vocabulary's code.");
            Member<Vocabulary, LocalizedText> name = table.Required("name", PlainShapes.Text, vocabulary => vocabulary.Name, "Its name.");
            Member<Vocabulary, bool> ordered = table.Optional(
                "ordered", JsonShape.Flag, vocabulary => vocabulary.IsOrdered, whenAbsent: false, "Whether its terms stand higher and lower.");
            Member<Vocabulary, IReadOnlyList<OwnTermText>> terms = table.Required(
                "terms", OwnTerms, TextsOf, "Its terms; in an ordered one each after the first says its place.");
            return values => With(Vocabulary.Create(code.In(values), name.In(values), ordered.In(values)), terms.In(values));
        }), vocabulary => vocabulary.Terms.Count == vocabulary.OwnTerms.Count)
        .Case("national", new ObjectShape<Vocabulary>("national", "A national vocabulary with terms of the agreement's own.", table =>
        {
            Member<Vocabulary, Vocabulary> code = table.Required(
                "code", National, vocabulary => Vocabularies.Find(vocabulary.Code)!, "The national vocabulary's code.");
            Member<Vocabulary, IReadOnlyList<OwnTermText>> terms = table.Required(
                "terms", OwnTerms, TextsOf, "The terms added; in an ordered vocabulary each says its place.");
            return values => With(code.In(values), terms.In(values));
        }));

    private static ValueList<OwnTermText> TextsOf(Vocabulary vocabulary) => ValueList.Of(vocabulary.OwnTerms.Select(own =>
        new OwnTermText(own.Term.Code, own.Term.Name, own.After?.Code, own.RanksAs?.Code)));

    private static Vocabulary With(Vocabulary vocabulary, IEnumerable<OwnTermText> terms) => terms.Aggregate(vocabulary, (larger, term) =>
        larger.WithOwnTerm(term.Code, term.Name, TermOf(larger, term.After), TermOf(larger, term.RanksAs)));

    // A place that the vocabulary does not have is refused by the vocabulary, which names it.
    private static Term? TermOf(Vocabulary vocabulary, string? code) =>
        code is null ? null : vocabulary.Find(code) ?? new Term(vocabulary.Code, code);

    private sealed record OwnTermText(string Code, LocalizedText Name, string? After, string? RanksAs);
}
