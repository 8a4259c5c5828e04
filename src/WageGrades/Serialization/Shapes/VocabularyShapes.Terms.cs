using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <content>How own terms find their places in a vocabulary.</content>
internal static partial class VocabularyShapes
{
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
        List<Term> all = [.. vocabulary.Terms];
        Dictionary<string, Term> byName = new(StringComparer.Ordinal);
        var noted = 0;
        foreach (var term in terms)
        {
            try
            {
                all.Add(builder.Add(term.Code, term.Name, TermOf(term.After), TermOf(term.RanksAs)));
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
                ?? Named(text)
                ?? (Term.TryParse($"{vocabulary.Code}:{text}", out var unknown) ? unknown : new Term(vocabulary.Code, "unknown-place"));

        // Most places are said by code.
        Term? Named(string text)
        {
            for (; noted < all.Count; noted++)
            {
                byName.TryAdd(CellText.Key(all[noted].Name.Chinese), all[noted]);
                byName.TryAdd(CellText.Key(all[noted].Name.English), all[noted]);
            }

            return byName.GetValueOrDefault(CellText.Key(text));
        }
    }

    private sealed record OwnTermText(string Code, LocalizedText Name, string? After, string? RanksAs);
}
