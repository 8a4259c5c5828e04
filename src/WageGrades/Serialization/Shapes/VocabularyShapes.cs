using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The shapes of an agreement's own vocabularies and of national ones to which it adds terms.</summary>
internal static partial class VocabularyShapes
{
    private static readonly StringShape<string> Place = JsonShape.TextOf(
        new Wording("本术语表中术语的代码或名称", "a term of this vocabulary by code or name"),
        $"^{TermTexts.Name}$",
        (string text, [MaybeNullWhen(false)] out string value) =>
        {
            value = text;
            return TermTexts.IsName(text);
        },
        code => code);

    private static readonly ObjectShape<OwnTermText> OwnTerm = new("own-term", "A term that the agreement declares itself.", table =>
    {
        var code = table.Required("code", PlainShapes.Code, term => term.Code, "The term's code.");
        var name = table.Required("name", PlainShapes.Text, term => term.Name, "How it is shown.");
        var after = table.Optional(
            "after", Place, term => term.After, "The term that it stands directly above, by code or name.");
        var ranksAs = table.Optional(
            "ranksAs", Place, term => term.RanksAs, "The term that it is level with, by code or name.");
        return values => new(code.In(values), name.In(values), after.In(values), ranksAs.In(values));
    });

    private static readonly JsonShape<IReadOnlyList<OwnTermText>> OwnTerms = JsonShape.List(OwnTerm, key: term => term.Code);

    private static readonly CodeShape<Vocabulary> National = new(
        Vocabularies.All, vocabulary => vocabulary.Code, vocabulary => vocabulary.Name.Chinese);

    private static readonly UnionShape<Vocabulary> Any = new UnionShape<Vocabulary>("vocabulary")
        .Case("own", new ObjectShape<Vocabulary>("own", "A vocabulary of the agreement's own.", table =>
        {
            var code = table.Required("code", PlainShapes.Code, vocabulary => vocabulary.Code, "The vocabulary's code.");
            var name = table.Required("name", PlainShapes.Text, vocabulary => vocabulary.Name, "Its name.");
            var ordered = table.Optional(
                "ordered", JsonShape.Flag, vocabulary => vocabulary.IsOrdered, whenAbsent: false, "Whether its terms stand higher and lower.");
            var terms = table.Required(
                "terms", OwnTerms, TextsOf, "Its terms; in an ordered one each after the first says its place.");
            table.Rule([code, name, ordered, terms], values =>
                Misplaced(Vocabulary.Create(code.In(values), name.In(values), ordered.In(values)), terms.In(values)));
            return values => With(Vocabulary.Create(code.In(values), name.In(values), ordered.In(values)), terms.In(values), []);
        }), vocabulary => vocabulary.Terms.Count == vocabulary.OwnTerms.Count)
        .Case("national", new ObjectShape<Vocabulary>("national", "A national vocabulary with terms of the agreement's own.", table =>
        {
            var code = table.Required(
                "code", National, vocabulary => Vocabularies.Find(vocabulary.Code)!, "The national vocabulary's code.");
            var terms = table.Required(
                "terms", OwnTerms, TextsOf, "The terms added; in an ordered vocabulary each says its place.");
            table.Rule([code, terms], values => Misplaced(code.In(values), terms.In(values)));
            return values => With(code.In(values), terms.In(values), []);
        }));

    /// <summary>The vocabularies that a document declares.</summary>
    internal static readonly JsonShape<IReadOnlyList<Vocabulary>> All = JsonShape.List(new DeclaredShape(Any), key: vocabulary => vocabulary.Code);

    /// <summary>The terms that a document declares, read before anything else so that every other part is read with them; what is wrong is told in
    /// its turn.</summary>
    internal static KnownTerms TermsOf(JsonPart document)
    {
        DeclaredTerms declared = new();
        AddDeclared(document, declared);
        return new KnownTerms(declared.Sound, declared);
    }

    /// <summary>The terms of a proposal's document: those of its agreement, and those that its changes declare with everything beside the clauses.
    /// What a later change declares goes first, whatever stands before it in the document.</summary>
    internal static KnownTerms TermsOfProposal(JsonPart document, IEnumerable<Vocabulary> ofAgreement)
    {
        DeclaredTerms declared = new();
        Stack<JsonPart> frames = [];
        foreach (var change in document.Find("changes").ItemsOrNone)
        {
            frames.Push(change.Find("agreement"));
        }

        foreach (var frame in frames)
        {
            AddDeclared(frame, declared);
        }

        return new KnownTerms([.. declared.Sound, .. ofAgreement], declared);
    }

    private static void AddDeclared(JsonPart document, DeclaredTerms declared)
    {
        foreach (var item in document.Find("vocabularies").ItemsOrNone)
        {
            ShapeReading unheard = new([]);
            if (Any.TryRead(item, unheard, out var vocabulary))
            {
                declared.Sound.Add(vocabulary);
                if (!unheard.HasFaults)
                {
                    declared.Whole.Add(item.At, vocabulary);
                }
            }

            if (unheard.HasFaults && item.Find("code") is { Kind: JsonKind.Text } code)
            {
                declared.Unsound.Add(code.Text);
            }
        }
    }
}
