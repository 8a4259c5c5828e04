using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The shapes of an agreement's own vocabularies and of national ones to which it adds terms.</summary>
internal static class VocabularyShapes
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

    private static readonly StringShape<Vocabulary> National = JsonShape.Codes<Vocabulary>(
        [.. Vocabularies.All.Select(vocabulary => (vocabulary.Code, vocabulary.Name.Chinese, vocabulary))]);

    internal static readonly UnionShape<Vocabulary> Any = new UnionShape<Vocabulary>("vocabulary")
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

    private static readonly JsonShape<IReadOnlyList<Vocabulary>> All = JsonShape.List(Any, key: vocabulary => vocabulary.Code);

    /// <summary>The terms that a document declares, read before anything else so that every other part is read with them; what is wrong is told in
    /// its turn.</summary>
    internal static KnownTerms TermsOf(JsonNode document)
    {
        List<Vocabulary> sound = [];
        List<string> unsound = [];
        AddDeclared(document, sound, unsound);
        return new KnownTerms(sound, unsound);
    }

    /// <summary>The terms of a proposal's document: those of its agreement, and those that its changes declare with everything beside the clauses.
    /// What a later change declares goes first, whatever stands before it in the document.</summary>
    internal static KnownTerms TermsOfProposal(JsonNode document, IEnumerable<Vocabulary> ofAgreement)
    {
        List<Vocabulary> sound = [];
        List<string> unsound = [];
        if ((document as JsonObjectNode)?.Find("changes") is JsonListNode changes)
        {
            foreach (var change in changes.Items.OfType<JsonObjectNode>().Reverse())
            {
                if (change.Find("agreement") is { } frame)
                {
                    AddDeclared(frame, sound, unsound);
                }
            }
        }

        return new KnownTerms([.. sound, .. ofAgreement], unsound);
    }

    private static void AddDeclared(JsonNode document, List<Vocabulary> sound, List<string> unsound)
    {
        foreach (var item in (document as JsonObjectNode)?.Find("vocabularies") is JsonListNode list ? list.Items : [])
        {
            ShapeReading unheard = new([]);
            if (Any.TryRead(item, unheard, out var vocabulary))
            {
                sound.Add(vocabulary);
            }

            if (unheard.Faults.Count > 0 && (item as JsonObjectNode)?.Find("code") is JsonTextNode code)
            {
                unsound.Add(code.Value);
            }
        }
    }

    private static ValueList<OwnTermText> TextsOf(Vocabulary vocabulary) => ValueList.Of(vocabulary.OwnTerms.Select(own =>
        new OwnTermText(own.Term.Code, own.Term.Name, own.After?.Code, own.RanksAs?.Code)));

    /// <summary>What is wrong with the places of the terms, every one of them; null where nothing is.</summary>
    private static Wording? Misplaced(Vocabulary vocabulary, IEnumerable<OwnTermText> terms)
    {
        List<string> refused = [];
        _ = With(vocabulary, terms, refused);
        var all = string.Join(" ", refused);
        return refused.Count == 0 ? null : new Wording(all, all);
    }

    private static Vocabulary With(Vocabulary vocabulary, IEnumerable<OwnTermText> terms, List<string> refused)
    {
        Vocabulary.Builder builder = new(vocabulary);
        Dictionary<string, Term> byName = new(StringComparer.Ordinal);
        foreach (var known in vocabulary.Terms)
        {
            NoteNames(byName, known);
        }

        foreach (var term in terms)
        {
            try
            {
                NoteNames(byName, builder.Add(term.Code, term.Name, TermOf(term.After), TermOf(term.RanksAs)));
            }
            catch (ArgumentException problem)
            {
                refused.Add(problem.Message);
            }
        }

        return builder.ToVocabulary();

        // A place that the vocabulary does not have is refused by the vocabulary, which names it.
        Term? TermOf(string? text) =>
            text is null ? null
            : builder.Find(text)
                ?? byName.GetValueOrDefault(CellText.Key(text))
                ?? (Term.TryParse($"{vocabulary.Code}:{text}", out var unknown) ? unknown : new Term(vocabulary.Code, "unknown-place"));
    }

    private static void NoteNames(Dictionary<string, Term> byName, Term term)
    {
        byName.TryAdd(CellText.Key(term.Name.Chinese), term);
        byName.TryAdd(CellText.Key(term.Name.English), term);
    }

    private sealed record OwnTermText(string Code, LocalizedText Name, string? After, string? RanksAs);
}
